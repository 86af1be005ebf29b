import {DAY, hasDay, isTimed, midnightOf, wallAfter, type FeedDate, type Wall} from '../../model/date.js';
import {momentOf, readIn, zoneOfOffset, type Instant, type Zone} from '../../model/zone.js';
import {wholeDays} from '../../model/whole-days.js';

/** When something is, as calendars hold it. */
export type Span =
  /** Whole days; `end` is the midnight after the last one, as in every calendar, where the feed names the last one itself. */
  | {readonly kind: 'days'; readonly start: Wall; readonly end: Wall}
  /** Moments, the same everywhere. Without `end` it is not known how long it lasts. */
  | {readonly kind: 'instants'; readonly start: Instant; readonly end: Instant | undefined}
  /** Clock readings that float: every calendar takes them for its own. */
  | {readonly kind: 'floating'; readonly start: Wall; readonly end: Wall | undefined};

/**
 * What a calendar can hold of two dates; nothing when a day is not known, for none is to be made up. An end that says no
 * more than where the start lies ("18:30 on the 14th" to "the 14th") is none. An end without a
 * zone is meant on the clock of its start.
 */
export function spanOf(start: FeedDate | undefined, end: FeedDate | undefined, home: Zone | undefined): Span | undefined {
  if (!start || !isKnown(start)) return undefined;
  const zone = home ?? (start.offset === undefined ? undefined : zoneOfOffset(start.offset));
  const [first, said] = wholeDays(readIn(start, zone), end && readIn(end, zone));
  const last = said && (isTimed(said) || said.wall > first.wall) ? said : undefined;
  if (last && !isKnown(last)) return undefined;
  const after = wallAfter(last ?? first);
  if (!isTimed(first)) return {kind: 'days', start: first.wall, end: midnightOf(Math.max(after - 1, first.wall)) + DAY};
  const at = (wall: Wall, date: FeedDate): number => (zone ? momentOf(wall, date, zone) : wall);
  const begins = at(first.wall, first);
  const over = at(after, last ?? first);
  // RFC 5545 §3.8.2.2: an end is later than its start.
  return {kind: zone ? 'instants' : 'floating', start: begins, end: over > begins ? over : undefined};
}

/** Years have four digits in a calendar, and 9999 is how systems write that they know of no end: this is short of it. */
const NEVER = 253e12;

const isKnown = (date: FeedDate): boolean => hasDay(date) && !date.yearless && date.wall < NEVER;

/** A start or an end of a span in the form of ISO 8601: a day, a moment in UTC, or a time without a zone. */
export const isoOf = (kind: Span['kind'], at: number): string =>
  new Date(at).toISOString().slice(0, kind === 'days' ? 10 : 19) + (kind === 'instants' ? 'Z' : '');

/** The same as iCalendar writes it, without hyphens and colons. */
export const compactOf = (kind: Span['kind'], at: number): string => isoOf(kind, at).replace(/[-:]/g, '');
