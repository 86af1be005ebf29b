import {DAY, hasDay, isTimed, midnightOf} from '../../model/date.js';
import {midnightAfter} from '../../model/moment.js';
import {remember} from '../../model/remember.js';
import {wallAt, zoneOfOffset, type Instant} from '../../model/zone.js';
import type {Setting} from '../setting.js';
import type {ShownDates} from './shown.js';
import {NBSP} from './style.js';

/** Words for how far off something is, and the moment at which they are no longer true. */
export interface Relative {
  readonly text: string;
  readonly until: Instant;
}

/**
 * How many days off the start is: "tomorrow", "in 3 days". Days are those of the calendar, and change at midnight: for hours
 * where their clock is, for a whole day at home, and at the reader's where neither is known. None without a day and a year.
 */
export function relativeDay({start, home, zone}: ShownDates, {words, readerZone, now}: Setting): Relative | undefined {
  if (start.yearless || !hasDay(start)) return undefined;
  const known = isTimed(start) ? zone : (home ?? zone);
  const clock = known ?? (start.offset === undefined ? readerZone : zoneOfOffset(start.offset));
  const days = (midnightOf(start.wall) - midnightOf(wallAt(now, clock))) / DAY;
  const text = formatIn(words.locale).format(days, 'day');
  // A number is not parted from its unit at the end of a line.
  return {text: text.replace(/(\d) /, `$1${NBSP}`), until: midnightAfter(now, clock)};
}

const formatIn = remember((locale) => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
