import {hasDay, type FeedDate} from '../../model/date.js';
import {wallAt} from '../../model/zone.js';
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
export function badgeOf(shown: FeedDate | undefined, {words, readerZone, now}: Setting): Badge {
  if (!shown) return {};
  const {wall, precision, yearless} = shown;
  const year = yearOf(wall);
  return {
    day: hasDay(shown) && new Date(wall).getUTCDate(),
    month: precision !== 'year' && formatIn(words.locale, 'short-month').format(wall),
    year: !yearless && year !== yearOf(wallAt(now, readerZone)) && year,
  };
}

const yearOf = (wall: number): number => new Date(wall).getUTCFullYear();
