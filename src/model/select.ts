import type {FeedEvent, FeedItem} from './feed.js';
import {begunAt, earliest, overAt} from './moment.js';
import type {Occurrence} from './occurrence.js';
import type {Instant, Zone} from './zone.js';

/** Which items to list: all that are not over, those under way, those that are over, or all. */
export type Show = 'upcoming' | 'ongoing' | 'past' | 'all';

/** An item with where it stands in time. What may not be over yet is never past. */
export interface Selected<Item extends FeedItem = FeedItem> {
  readonly item: Item;
  readonly phase: 'upcoming' | 'ongoing' | 'past';
}

/** An event with the one of its occurrences that matters to the list, whose phase is the event's. */
export interface SelectedEvent extends Selected<FeedEvent> {
  readonly occurrence: Occurrence;
  /** How many further occurrences are still to come. */
  readonly more: number;
  /** What the order goes by, in this order. */
  readonly order: readonly [rank: number, time: number, title: string, id: string];
}

/**
 * Events with where they stand at a moment, in order: what is under way and what comes, soonest first; then what is over,
 * latest first; then what has no year, by its day; then what has no date. Events of one moment are in the order of title,
 * then id.
 */
export const selectEvents = (events: readonly FeedEvent[], now: Instant): SelectedEvent[] =>
  events.map((event) => placeEvent(event, now)).sort(inOrder);

/** Whether what stands so in time is among what is to be shown. */
export const isListed = (phase: Selected['phase'], show: Show): boolean =>
  show === 'all' || phase === show || (show === 'upcoming' && phase === 'ongoing');

/** The event by the occurrence that is under way or next, of those that hold if any does; by the last one when all are over. */
export function placeEvent(event: FeedEvent, now: Instant): SelectedEvent {
  const {occurrences, zone} = event;
  const coming = occurrences.filter((occurrence) => event.expired !== true && now < goneAt(occurrence, zone));
  const holding = coming.filter(({status}) => !/^(cancelled|postponed)$/.test(status));
  const occurrence = holding[0] ?? coming[0] ?? occurrences.at(-1)!;
  const {start, status} = occurrence;
  const isOver = coming.length === 0;
  const dated = start && !start.yearless && status !== 'postponed';
  const time = dated ? earliest(start, zone) : (start?.wall ?? Infinity);
  return {
    item: event,
    occurrence,
    phase: isOver ? 'past' : dated && begunAt(start, zone) <= now ? 'ongoing' : 'upcoming',
    more: Math.max(0, holding.length - 1),
    order: [dated ? (isOver ? 1 : 0) : 2, dated && isOver ? -time : time, event.title[0].text, event.id],
  };
}

/** The moment at which an occurrence leaves the list: when it is over, and not before its day is when it is cancelled. */
export const goneAt = (occurrence: Occurrence, zone: Zone | undefined): Instant =>
  occurrence.status === 'cancelled'
    ? Math.max(overAt(occurrence, zone), overAt({...occurrence, end: undefined}, zone))
    : overAt(occurrence, zone);

function inOrder({order: a}: SelectedEvent, {order: b}: SelectedEvent): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return a[differing]! < b[differing]! ? -1 : 1;
}
