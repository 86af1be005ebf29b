import type {EventWords} from '../locales/event-words.js';
import type {Happening} from '../model/month/days.js';
import {placeEvent} from '../model/select.js';
import {eventView, type EventView} from './event.js';
import type {Setting} from './setting.js';

/** What is said of an event for the one of its times that it is listed for, under a day or a month. */
export const happeningView = ({event, occurrence}: Happening, setting: Setting<EventWords>): EventView =>
  eventView(placeEvent({...event, occurrences: [occurrence]}, setting.now), setting);
