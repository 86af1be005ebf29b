import {hasDay} from './date.js';
import type {FeedEvent} from './feed.js';
import {earliest, latest, overAt} from './moment.js';
import type {Occurrence} from './occurrence.js';
import type {Instant} from './zone.js';

/** Which events to list: all that are not over, those under way, those that are over, or all. */
export type Show = 'upcoming' | 'ongoing' | 'past' | 'all';

/** An event with the one of its occurrences that matters to the list. */
export interface SelectedEvent {
  readonly event: FeedEvent;
  readonly occurrence: Occurrence;
  /** Where that occurrence stands. What may not be over yet is never past. */
  readonly phase: 'upcoming' | 'ongoing' | 'past';
  /** How many further occurrences are still to come. */
  readonly more: number;
  /** What the order goes by, in this order. */
  readonly order: readonly [rank: number, time: number, title: string, id: string];
}

/**
 * The events to list at a moment, in order: what is under way and what comes, soonest first; then what is over, latest
 * first; then what has no year, by its day; then what has no date. Events of one moment are in the order of title, then id.
 */
export function selectEvents(events: readonly FeedEvent[], show: Show, now: Instant, limit = Infinity): SelectedEvent[] {
  return events
    .map((event) => occurrenceToShow(event, now))
    .filter(({phase}) => show === 'all' || phase === show || (show === 'upcoming' && phase === 'ongoing'))
    .sort(inOrder)
    .slice(0, limit);
}

/** The occurrence under way or next, of those that hold if any does; the last one when all are over. */
function occurrenceToShow(event: FeedEvent, now: Instant): SelectedEvent {
  const past = event.occurrences.filter((occurrence) => event.expired === true || overAt(occurrence, event.zone) <= now);
  const coming = event.occurrences.filter((occurrence) => !past.includes(occurrence));
  const holding = coming.filter(({status}) => !/^(cancelled|postponed)$/.test(status));
  const occurrence = holding[0] ?? coming[0] ?? past.at(-1)!;
  const {start, status} = occurrence;
  const isOver = past.includes(occurrence);
  const dated = start && !start.yearless && status !== 'postponed';
  const from = dated ? earliest(start, event.zone) : Infinity;
  // Of an event that is "in June" it is certain only after June that it has begun.
  const begun = start && hasDay(start) ? from : latest(start, event.zone);
  const ongoing = dated && begun <= now;
  return {
    event,
    occurrence,
    phase: isOver ? 'past' : ongoing ? 'ongoing' : 'upcoming',
    more: Math.max(0, holding.length - 1),
    order: [
      dated ? Number(isOver) : 2,
      dated ? (isOver ? -from : from) : (start?.wall ?? Infinity),
      event.title[0].text,
      event.id,
    ],
  };
}

function inOrder({order: a}: SelectedEvent, {order: b}: SelectedEvent): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return a[differing]! < b[differing]! ? -1 : 1;
}
