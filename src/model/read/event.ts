import type {EventFields} from '../feed.js';
import type {Occurrence} from '../occurrence.js';
import {earliest} from '../moment.js';
import {itemsOf} from './items.js';
import type {Reader} from './reader.js';
import {event} from './shapes/event.js';

const readEvent: Reader<EventFields> = (source, context) => {
  const {start, end, status = 'scheduled', occurrences = [], ...fields} = event(source, context)!;
  const [first = {start, end, status}, ...others] = occurrences
    .map((occurrence): Occurrence => ({...occurrence, status: occurrence.status ?? status}))
    .sort((a, b) => earliest(a.start, context.zone) - earliest(b.start, context.zone));
  return {...fields, occurrences: [first, ...others]};
};

/** The events of a feed. */
export const eventsOf = itemsOf('event', readEvent);
