import type {FeedEvent, Occurrence} from './feed.js';
import {momentOf, type Moment} from './moment.js';
import type {Instant} from './zone.js';

/** Which events to list: all that are not over, those under way, those that are over, or all. */
export type Show = 'upcoming' | 'ongoing' | 'past' | 'all';

export const SHOWS: readonly Show[] = ['upcoming', 'ongoing', 'past', 'all'];

/** An event with the one of its occurrences that matters to the list. */
export interface SelectedEvent {
  readonly event: FeedEvent;
  readonly occurrence: Occurrence;
  readonly moment: Moment;
  /** How many further occurrences are still to come. */
  readonly more: number;
}

/**
 * The events to list at a moment, in order: what is under way and what comes, soonest first; then what is over, latest
 * first; then what has no year, by its day; then what has no date. Events of one moment are in the order of title, then id.
 */
export function selectEvents(events: readonly FeedEvent[], show: Show, now: Instant, limit = Infinity): SelectedEvent[] {
  return events
    .map((event) => occurrenceToShow(event, show, now))
    .filter(({moment: {phase}}) => show === 'all' || phase === show || (show === 'upcoming' && phase === 'ongoing'))
    .sort(inOrder)
    .slice(0, limit);
}

/** The occurrence under way or next; the last one when all are over, or when what is over is asked for. */
function occurrenceToShow(event: FeedEvent, show: Show, now: Instant): SelectedEvent {
  const each = event.occurrences.map((occurrence) => ({event, occurrence, moment: momentOf(event, occurrence, now)}));
  const coming = each.filter(({moment}) => moment.phase !== 'past');
  const over = each.filter(({moment}) => moment.phase === 'past');
  const chosen = (show === 'past' && over.at(-1)) || (coming[0] ?? each.at(-1)!);
  return {...chosen, more: Math.max(0, coming.length - 1)};
}

function inOrder(a: SelectedEvent, b: SelectedEvent): number {
  const rank = rankOf(a);
  const time = compare(timeOf(a), timeOf(b)) * (rank === OVER ? -1 : 1);
  return rank - rankOf(b) || time || compare(a.event.title[0].text, b.event.title[0].text) || compare(a.event.id, b.event.id);
}

const COMING = 0;
const OVER = 1;
const UNDATED = 2;

const rankOf = ({moment: {phase, dated}}: SelectedEvent): number => (!dated ? UNDATED : phase === 'past' ? OVER : COMING);

/** Of a day without a year its place in the year. */
const timeOf = ({moment: {dated, from}, occurrence: {start}}: SelectedEvent): number =>
  dated ? from : (start?.wall ?? Infinity);

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
