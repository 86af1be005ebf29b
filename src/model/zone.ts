import {DAY, isTimed, offsetIn, type FeedDate, type Wall} from './date.js';
import {remember} from './remember.js';

/** A name of the IANA time zone database, or an offset from UTC such as "+02:00". */
export type Zone = string;

/** A moment: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

const OFFSET = /^(?:UTC|GMT)?([+-])(0?\d|1[0-4])(?::?([0-5]\d))?$/i;

/** The zone that a value means, or nothing when it means none. Reads "AoE" (UTC−12) and "UTC+2" too. */
export function zoneNamed(value: string): Zone | undefined {
  const [, sign, hours, minutes = '00'] = OFFSET.exec(value) ?? [];
  if (sign) return `${sign}${hours!.padStart(2, '0')}:${minutes}`;
  if (/^aoe$/i.test(value)) return '-12:00';
  return clockIn(value.toLowerCase()) ? value : undefined;
}

/** Whether a zone is named exactly as the format asks, and not only so that it can be understood. */
export const isExactZone = (value: string): boolean => value === 'AoE' || zoneNamed(value) === value;

/** The zone of those who are always so many milliseconds east of UTC. */
export const zoneOfOffset = (offset: number): Zone =>
  `${offset < 0 ? '-' : '+'}${new Date(Math.abs(offset)).toISOString().slice(11, 16)}`;

/** The engine's clock of a zone; false where it knows none of that name, which is as dear to find out. */
const clockIn = remember((timeZone): Intl.DateTimeFormat | false => {
  try {
    // Of all that can stand beside an offset, the weekday is the quickest to write.
    return new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset', weekday: 'short'});
  } catch {
    return false;
  }
});

/** Shorter than any time for which a zone has changed its clocks and then changed them back: that was four days, in 1939. */
const SPAN = 2 * DAY;

const offsetsIn = remember((zone: Zone) => {
  const clock = clockIn(zone.toLowerCase());
  // Engines before 2023 do not take an offset for a zone.
  const ask = (instant: Instant): number => offsetIn(clock ? clock.format(instant) : zone);
  const kept = remember(ask, 1024);
  return (instant: Instant): number => {
    const from = Math.floor(instant / SPAN) * SPAN;
    const offset = kept(from);
    return offset === kept(from + SPAN) ? offset : ask(instant);
  };
});

/** How many milliseconds a zone is east of UTC at a moment. */
export const offsetAt = (zone: Zone, instant: Instant): number => offsetsIn(zone)(instant);

/** What a clock in a zone shows at a moment. */
export const wallAt = (instant: Instant, zone: Zone): Wall => instant + offsetAt(zone, instant);

/**
 * The moment at which a clock in a zone shows a reading. A reading that the clock skips in spring is taken for the one as
 * much later; of one that it shows twice in autumn, the first is meant ("compatible", as in ECMAScript's Temporal).
 */
export function instantOf(wall: Wall, zone: Zone): Instant {
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const fits = (offset: number): boolean => offsetAt(zone, wall - offset) === offset;
  return wall - (before !== after && !fits(before) && fits(after) ? after : before);
}

/** The moment that a clock reading of a date means: by the date's own offset, else in `zone`. */
export const momentOf = (wall: Wall, {offset}: FeedDate, zone: Zone): Instant =>
  offset === undefined ? instantOf(wall, zone) : wall - offset;

/** A time as clocks in `shown` read it, with their offset; a whole day, and a time that floats, as it is. `home` is where its own clock is. */
export function readIn(date: FeedDate, home: Zone | undefined, shown = home): FeedDate {
  if (!isTimed(date) || (!home && date.offset === undefined)) return date;
  const instant = momentOf(date.wall, date, home!);
  const offset = shown ? offsetAt(shown, instant) : date.offset!;
  return {...date, wall: instant + offset, offset};
}
