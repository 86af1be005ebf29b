import {hasDay, isTimed, midnightOf, type FeedDate, type Wall} from '../date.js';
import type {Occurrence} from '../occurrence.js';
import {wholeDays} from '../whole-days.js';
import {readIn, type Zone} from '../zone.js';
import {monthOf} from './weeks.js';

/** The days that something is on, by their midnights. */
export interface Span {
  readonly first: Wall;
  readonly last: Wall;
  /** As clocks in the zone shown read them. */
  readonly start: FeedDate;
  readonly end: FeedDate;
}

/**
 * The days that an occurrence touches in the zone shown, or none when they are not known. Whole days are found at home and
 * are the same in every zone. An end with an hour is a moment, and the day that begins with it is not touched; of an end
 * that says no day, only its beginning is certain.
 */
export function spanOf({start, end, status}: Occurrence, home: Zone | undefined, zone = home): Span | undefined {
  if (!start || start.yearless || !hasDay(start) || status === 'postponed') return undefined;
  const [begins, ends = begins] = wholeDays(readIn(start, home), end && readIn(end, home));
  const [from, to] = [readIn(begins, home, zone), readIn(ends, home, zone)];
  const first = midnightOf(from.wall);
  return {first, last: Math.max(first, midnightOf(isTimed(to) ? to.wall - 1 : to.wall)), start: from, end: to};
}

/** Whether all that is known of when an occurrence is, is a month or several, and a month is among them. */
export function isSomewhereIn(month: Wall, {start, end = start, status}: Occurrence): boolean {
  if (start?.precision !== 'month' || status === 'postponed') return false;
  return start.wall <= month && month <= Math.max(start.wall, monthOf(end!.wall));
}
