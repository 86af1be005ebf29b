import {DAY, isTimed, midnightOf, wallAfter, type FeedDate} from './date.js';
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

/** The moment by which an occurrence is over for certain. One without an end lasts to the end of its day, month or year. */
export function overAt({start, end, status}: Occurrence, home: Zone | undefined): Instant {
  const zone = home ?? (start?.offset === undefined ? LAST_ZONE : zoneOfOffset(start.offset));
  if (status === 'postponed') return Infinity;
  if (end || !start || !isTimed(start)) return latest(end ?? start, zone);
  return instantOf(midnightOf(wallAt(latest(start, zone), zone)) + DAY, zone);
}
