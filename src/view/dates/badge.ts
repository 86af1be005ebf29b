import {hasDay, type FeedDate} from '../../model/date.js';
import {instantOf, wallAt, type Instant} from '../../model/zone.js';
import type {Setting} from '../setting.js';
import {formatIn} from './format.js';

/** A date to take in at a glance, as on the leaf of a calendar; the whole of it stands in words beside it. */
export interface Badge {
  readonly day?: number | false;
  readonly month?: string | false;
  /** Left out when it is the reader's own year. */
  readonly year?: number | false;
}

/** The badge of a date as it is shown; an empty one where there is none. */
export function badgeOf(shown: FeedDate | undefined, setting: Setting): Badge {
  if (!shown) return {};
  const {wall, precision, yearless} = shown;
  const year = yearOf(wall);
  return {
    day: hasDay(shown) && new Date(wall).getUTCDate(),
    month: precision !== 'year' && formatIn(setting.words.locale, 'short-month').format(wall),
    year: !yearless && year !== readersYear(setting) && year,
  };
}

/** The moment at which a badge changes: when the year of its date begins for the reader, or ends. */
export function badgeUntil({wall, yearless}: FeedDate, setting: Setting): Instant {
  const [year, current] = [yearOf(wall), readersYear(setting)];
  if (yearless || year < current) return Infinity;
  return instantOf(Date.UTC(Math.max(year, current + 1), 0), setting.readerZone);
}

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();

const readersYear = ({readerZone, now}: Setting): number => yearOf(wallAt(now, readerZone));
