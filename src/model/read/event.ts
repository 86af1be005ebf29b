import type {FeedEvent} from '../feed.js';
import {earliest} from '../moment.js';
import type {Occurrence} from '../occurrence.js';
import {itemsOf} from './items.js';
import {event} from './shapes/event.js';

/** The events of a feed. */
export const eventsOf = itemsOf('event', event, ({start, end, status = 'scheduled', occurrences = [], ...fields}): FeedEvent => {
  const [first = {start, end, status}, ...others] = occurrences
    .map((occurrence): Occurrence => ({...occurrence, status: occurrence.status ?? status}))
    .sort((a, b) => earliest(a.start, fields.zone) - earliest(b.start, fields.zone));
  return {...fields, occurrences: [first, ...others]};
});
