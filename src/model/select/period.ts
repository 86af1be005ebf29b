import type {FeedDate} from '../date.js';
import type {FeedEvent} from '../feed.js';
import type {Occurrence} from '../occurrence.js';
import {earliest, latest, overAt} from '../moment.js';
import {zoneOfOffset, type Zone} from '../zone.js';

/**
 * The events that touch the days from `from` to `to`, both included, each with those of its occurrences that do. The days
 * are those of where the event is. What has no date yet may come after any `from`, and is within no `to`.
 */
export const duringPeriod = (events: readonly FeedEvent[], from?: FeedDate, to?: FeedDate): FeedEvent[] =>
  events.flatMap((event) => {
    const [first, ...others] = event.occurrences.filter((occurrence) => touches(occurrence, event.zone, from, to));
    if (!first) return [];
    // What goes on whole is the same object, for all that is remembered of it.
    return others.length + 1 === event.occurrences.length ? event : {...event, occurrences: [first, ...others]};
  });

function touches(occurrence: Occurrence, home: Zone | undefined, from?: FeedDate, to?: FeedDate): boolean {
  const {start, status} = occurrence;
  // Where neither has a zone, clock readings are compared.
  const zone = home ?? (start?.offset === undefined ? 'UTC' : zoneOfOffset(start.offset));
  const dated = start && !start.yearless && status !== 'postponed';
  const begins = dated ? earliest(start, zone) : Infinity;
  return (!from || overAt(occurrence, zone) > earliest(from, zone)) && (!to || begins < latest(to, zone));
}
