import type {FeedDate} from '../../model/date.js';
import {readIn, wallAt, type Zone} from '../../model/zone.js';
import type {Setting} from '../setting.js';
import {formatIn, hasDay} from './format.js';

/** A date to take in at a glance, as on the leaf of a calendar; the whole of it stands in words beside it. */
export interface Badge {
  readonly day?: number | false;
  readonly month?: string | false;
  /** Left out when it is the reader's own year. */
  readonly year?: number | false;
}

export function badgeOf(start: FeedDate | undefined, home: Zone | undefined, {words, zone, readerZone, now}: Setting): Badge {
  if (!start) return {};
  const shown = readIn(start, home, zone);
  const {wall, precision, yearless} = shown;
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  return {
    day: hasDay(shown) && date.getUTCDate(),
    month: precision !== 'year' && formatIn(words.locale, 'short-month').format(wall),
    year: !yearless && year !== new Date(wallAt(now, readerZone)).getUTCFullYear() && year,
  };
}
