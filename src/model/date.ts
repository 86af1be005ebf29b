/** A clock reading without a zone: the milliseconds from 1970-01-01T00:00 to it, as if it were read in UTC. */
export type Wall = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A date as far as it is known: a year, a month, a day or a time of a day. What is not known is never filled in. */
export interface FeedDate {
  /** Its first clock reading; that of a leap year when the year is unknown. */
  readonly wall: Wall;
  readonly precision: 'year' | 'month' | 'day' | 'time';
  /** Whether it is a day of a year that is not known. */
  readonly yearless: boolean;
  /** Milliseconds east of UTC, where that is known of a time. */
  readonly offset?: number | undefined;
}

const READABLE =
  /^(\d{4}(?:-\d\d){0,2}|-(-\d\d-\d\d))(?:[T ](\d\d:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d+)?(?:(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)(?:\[.+\])?)?)?$/i;

/** Whether a value is written exactly as the format asks, and not only so that it can be understood. */
export const isExactDate = (value: string): boolean => /^[\d:TZ+-]+$/.test(value) && !/:.*[+-]\d{4}$/.test(value);

/**
 * The date that a value means, or nothing when it names no day of the calendar. `T24:00` is the next day's midnight. The
 * engine only ever sees UTC dates of the form that ECMA-262 §21.4.1.32 lays down.
 */
export function parseDate(value: string): FeedDate | undefined {
  const [, day, yearless, time, offset] = READABLE.exec(value) ?? [];
  if (!day || (time && (yearless || day.length < 10))) return undefined;
  const date = yearless ? `2000${yearless}` : day;
  const midnight = Date.parse(date);
  const wall = time ? Date.parse(`${date}T${time}Z`) : midnight;
  // What an engine takes for 30 February is a day of March.
  if (isNaN(wall) || (date[9] && new Date(midnight).getUTCDate() !== Number(date.slice(8)))) return undefined;
  return {
    wall,
    precision: time ? 'time' : PRECISIONS[date.length]!,
    yearless: !!yearless,
    offset: offset ? offsetIn(offset) : undefined,
  };
}

/** How many milliseconds east of UTC an offset is, as "+02:00" or "GMT-03:30:12"; zero where there is none. */
export function offsetIn(text: string): number {
  const [, sign, hours, minutes, seconds] = /([+-])(\d\d):?(\d\d):?(\d\d)?/.exec(text) ?? [];
  const east = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE + Number(seconds ?? 0) * 1000;
  return sign === '-' ? -east : east;
}

const PRECISIONS: Readonly<Record<number, FeedDate['precision']>> = {4: 'year', 7: 'month', 10: 'day'};

/** Whether the day is known, of a year or of every year. */
export const hasDay = ({precision}: FeedDate): boolean => precision === 'day' || precision === 'time';

/** Whether the hour is known. */
export const isTimed = ({precision}: FeedDate): boolean => precision === 'time';

/** The clock reading at which a date is over: the end of its day, month or year; the moment itself when it has a time. */
export function wallAfter({wall, precision}: FeedDate): Wall {
  if (precision === 'time') return wall;
  if (precision === 'day') return wall + DAY;
  const date = new Date(wall);
  return precision === 'month' ? date.setUTCMonth(date.getUTCMonth() + 1) : date.setUTCFullYear(date.getUTCFullYear() + 1);
}

/** Midnight at the beginning of the day that a clock reading falls on. */
export const midnightOf = (wall: Wall): Wall => Math.floor(wall / DAY) * DAY;
