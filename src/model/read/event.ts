import type {FeedEvent} from '../feed.js';
import {earliest} from '../moment.js';
import type {Occurrence} from '../occurrence.js';
import {itemsOf} from './items.js';
import {event} from './shapes/event.js';

/** The events of a feed. What each says of its dates becomes its occurrences. */
export const eventsOf = itemsOf('event', event, (item): FeedEvent => {
  const {start, end, status = 'scheduled', occurrences = [], zone} = item;
  const [first = {start, end, status}, ...others] = occurrences
    .map((occurrence): Occurrence => ({...occurrence, status: occurrence.status ?? status}))
    .sort((a, b) => earliest(a.start, zone) - earliest(b.start, zone));
  return Object.assign(item, {start: undefined, end: undefined, status: undefined, occurrences: [first, ...others] as const});
});
