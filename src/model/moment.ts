import {DAY, midnightOf, wallAfter, type FeedDate, type Wall} from './date.js';
import type {FeedEvent, Occurrence} from './feed.js';
import {instantOf, wallAt, type Instant, type Zone} from './zone.js';

/** Where the day begins first and where it ends last: a time that floats can be meant in either. */
const FIRST_ZONE = '+14:00';
const LAST_ZONE = '-12:00';

/** The first moment that a date can mean; minus infinity when its year, or all of it, is unknown. */
export const earliest = (date: FeedDate | undefined, zone: Zone = FIRST_ZONE): Instant =>
  !date || date.yearless ? -Infinity : momentAt(date.wall, date, zone);

/** The moment by which all that a date can mean is over; infinity when its year, or all of it, is unknown. */
export const latest = (date: FeedDate | undefined, zone: Zone = LAST_ZONE): Instant =>
  !date || date.yearless ? Infinity : momentAt(wallAfter(date), date, zone);

const momentAt = (wall: Wall, {offset}: FeedDate, zone: Zone): Instant =>
  offset === undefined ? instantOf(wall, zone) : wall - offset;

/** When an occurrence is over. One without an end lasts to the end of its day, month or year. */
function endOf({start, end}: Occurrence, zone: Zone = LAST_ZONE): Instant {
  const last = end ?? start;
  if (end || last?.precision !== 'time') return latest(last, zone);
  return instantOf(midnightOf(wallAt(latest(last, zone), zone)) + DAY, zone);
}

/** Where an occurrence stands in time. */
export interface Moment {
  /** When it begins at the earliest; minus infinity when that is not known. */
  readonly from: Instant;
  /** When it is over for certain; infinity when that is not known. */
  readonly until: Instant;
  readonly phase: 'past' | 'ongoing' | 'upcoming';
  /** Whether its year is known, and the date still holds. */
  readonly dated: boolean;
}

/** Where an occurrence of an event stands at a moment. What may not be over yet is never past. */
export function momentOf(event: FeedEvent, occurrence: Occurrence, now: Instant): Moment {
  const {start, status} = occurrence;
  const dated = start !== undefined && !start.yearless && status !== 'postponed';
  const from = dated ? earliest(start, event.zone) : -Infinity;
  const until = status === 'postponed' ? Infinity : endOf(occurrence, event.zone);
  const past = event.expired || until <= now;
  // Of an event that is "in June" nobody knows in June whether it has begun.
  const ongoing = dated && /day|time/.test(start.precision) && from <= now;
  return {from, until, phase: past ? 'past' : ongoing ? 'ongoing' : 'upcoming', dated};
}
