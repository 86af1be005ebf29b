import type {FeedDate} from '../date.js';
import {begunAt, latest, overAt} from '../moment.js';
import type {Instant, Zone} from '../zone.js';
import type {CallDates, StageDates} from './dates.js';

/** A stage with where it stands in time. */
export interface StandingStage<Stage> {
  readonly stage: Stage;
  /**
   * Over; under way; the one to come, or those that begin at that same moment; after it; or nobody can tell, because neither
   * it nor any before it has a known date.
   */
  readonly standing: 'past' | 'now' | 'next' | 'later' | 'unknown';
}

/**
 * The stages of a call in the order of time. One without a date or a year keeps its place, and since the publisher gives
 * stages in order, it is past when a later one has begun. The next one is the first in this order that has not begun for
 * certain; of several that begin at one moment each is. All stages of a call that has expired are past.
 */
export function stagesOf<Stage extends StageDates>(
  call: Omit<CallDates, 'stages'> & {readonly stages?: readonly Stage[] | undefined},
  now: Instant,
): StandingStage<Stage>[] {
  const spans = inOrder((call.stages ?? []).map((stage) => ({stage, ...stageSpan(stage, call.zone)})));
  const lastBegun = spans.findLastIndex(({begins}) => begins <= now);
  const firstKnown = spans.findIndex(({begins}) => begins < Infinity);
  const isUnknown = (index: number): boolean => firstKnown < 0 || index < firstKnown;
  const next = spans.find(({begins}, index) => begins > now && (begins < Infinity || index > lastBegun) && !isUnknown(index));
  return spans.map((span, index) => {
    const {stage, begins, over} = span;
    const isPast = call.expired === true || over <= now || (begins === Infinity && index < lastBegun);
    const isNext = span === next || (next && begins < Infinity && begins === next.begins);
    const standing = isPast ? 'past' : begins <= now ? 'now' : isNext ? 'next' : isUnknown(index) ? 'unknown' : 'later';
    return {stage, standing};
  });
}

/** From when a stage has begun for certain, and by when it is over; both infinity when that is not known. */
export function stageSpan({kind, start, end, zone: own}: StageDates, home: Zone | undefined): {begins: Instant; over: Instant} {
  const zone = own ?? home;
  const [first, last] = [known(start) ?? known(end), known(end)];
  const begins = begunAt(first, zone);
  // A deadline is a moment, and not something that goes on for the rest of the day.
  const over = kind === 'deadline' ? latest(last ?? first, zone) : overAt({start: first, end: last, status: ''}, zone);
  return {begins, over: Math.max(begins, over)};
}

const known = (date: FeedDate | undefined): FeedDate | undefined => (date?.yearless ? undefined : date);

function inOrder<Span extends {readonly begins: Instant}>(spans: readonly Span[]): Span[] {
  const dated = spans.filter(({begins}) => begins < Infinity).sort((a, b) => a.begins - b.begins);
  return spans.map((span) => (span.begins < Infinity ? dated.shift()! : span));
}
