import {DAY, type FeedDate} from '../../../model/date.js';
import {homeOf} from '../../../model/moment.js';
import {offsetAt, zoneOfOffset, type Zone} from '../../../model/zone.js';
import {isoOf, spanOf, type Span} from '../span.js';

/** When something is: days where no hour is known, else times with the offset that clocks at home have then. */
export interface Bounds {
  readonly startDate: string;
  /** The last day, as in the feed, or the moment; absent when the feed does not say more than the start. */
  readonly endDate: string | undefined;
}

export function boundsOf(start: FeedDate | undefined, end: FeedDate | undefined, home: Zone | undefined): Bounds | undefined {
  const span = spanOf(start, end, home);
  if (!span) return undefined;
  const zone = homeOf(start, home);
  const last = span.kind !== 'days' ? span.end : span.end > span.start + DAY ? span.end - DAY : undefined;
  return {startDate: atHome(span, span.start, zone), endDate: last === undefined ? last : atHome(span, last, zone)};
}

/** A day or a moment of a date alone. */
export const dateOf = (date: FeedDate | undefined, home: Zone | undefined): string | undefined =>
  boundsOf(date, undefined, home)?.startDate;

function atHome(span: Span, at: number, zone: Zone): string {
  if (span.kind !== 'instants') return isoOf(span.kind, at);
  const offset = offsetAt(zone, at);
  return isoOf('floating', at + offset) + zoneOfOffset(offset);
}
