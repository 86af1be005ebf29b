import {hasDay, type FeedDate} from './date.js';
import {earliest, latest} from './moment.js';
import type {Instant, Zone} from './zone.js';

/**
 * The moment from which it is certain that what starts on a date has begun: the beginning of a day, but the end of a month
 * or a year, for what is "in June" may be at the end of it. Infinity when the year, or all of the date, is unknown.
 */
export const begunAt = (start: FeedDate | undefined, zone: Zone | undefined): Instant =>
  start && hasDay(start) && !start.yearless ? earliest(start, zone) : latest(start, zone);
