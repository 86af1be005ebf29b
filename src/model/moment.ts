import {DAY, hasDay, isTimed, midnightOf, wallAfter, type FeedDate} from './date.js';
import type {Occurrence} from './occurrence.js';
import {instantOf, momentOf, wallAt, zoneOfOffset, type Instant, type Zone} from './zone.js';

/** Where the day begins first and where it ends last: a time that floats can be meant in either. */
const FIRST_ZONE = '+14:00';
const LAST_ZONE = '-12:00';

/** The first moment that a date can mean; minus infinity when its year, or all of it, is unknown. */
export const earliest = (date: FeedDate | undefined, zone: Zone = FIRST_ZONE): Instant =>
  !date || date.yearless ? -Infinity : momentOf(date.wall, date, zone);

/** The moment by which all that a date can mean is over; infinity when its year, or all of it, is unknown. */
export const latest = (date: FeedDate | undefined, zone: Zone = LAST_ZONE): Instant =>
  !date || date.yearless ? Infinity : momentOf(wallAfter(date), date, zone);

/**
 * The moment from which it is certain that what starts on a date has begun: the beginning of a day, but the end of a month
 * or a year, for what is "in June" may be at the end of it. Infinity when the year, or all of the date, is unknown.
 */
export const begunAt = (start: FeedDate | undefined, zone: Zone | undefined): Instant =>
  start && hasDay(start) && !start.yearless ? earliest(start, homeOf(start, zone)) : latest(start, zone);

/** The moment by which an occurrence is over for certain. One without an end lasts to the end of its day, month or year. */
export function overAt({start, end, status}: Occurrence, home: Zone | undefined): Instant {
  const zone = homeOf(start, home);
  if (status === 'postponed') return Infinity;
  return end || !start || !isTimed(start) ? latest(end ?? start, zone) : midnightAfter(latest(start, zone), zone);
}

/**
 * The days left until a deadline, counted on the calendar where it is at home: 0 on the last day, that of a deadline at
 * midnight being the day which then ends. They are so many `until` a moment. None when it is over, or its year unknown.
 */
export function daysLeft(
  deadline: FeedDate,
  home: Zone | undefined,
  now: Instant,
): {readonly days: number; readonly until: Instant} | undefined {
  const zone = homeOf(deadline, home);
  const over = latest(deadline, zone);
  if (over <= now || over === Infinity) return undefined;
  const days = (midnightOf(wallAt(over - 1, zone)) - midnightOf(wallAt(now, zone))) / DAY;
  return {days, until: Math.min(over, midnightAfter(now, zone))};
}

/** The moment at which the day ends that it is in a zone. */
export const midnightAfter = (instant: Instant, zone: Zone): Instant => instantOf(midnightOf(wallAt(instant, zone)) + DAY, zone);

/** Where a date's days begin and end: in its item's zone, else at its own offset, else where they end last. */
export const homeOf = (date: FeedDate | undefined, home: Zone | undefined): Zone =>
  home ?? (date?.offset === undefined ? LAST_ZONE : zoneOfOffset(date.offset));
