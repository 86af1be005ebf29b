import type {FeedDate} from '../../model/date.js';
import {placed, shownIn, wallAt, type Zone} from '../../model/zone.js';
import type {Setting} from '../setting.js';
import {formatIn} from './format.js';

/** A date to take in at a glance, as on the leaf of a calendar; the whole of it stands in words beside it. */
export interface Badge {
  readonly day: number | undefined;
  readonly month: string | undefined;
  /** Left out when it is the reader's own year. */
  readonly year: number | undefined;
}

export function badgeOf(
  start: FeedDate,
  home: Zone | undefined,
  {words: {locale}, zone = home, readerZone, now}: Setting,
): Badge {
  const {wall, precision, yearless} = shownIn(placed(start, home), zone);
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  const readersYear = new Date(wallAt(now, readerZone)).getUTCFullYear();
  return {
    day: /day|time/.test(precision) ? date.getUTCDate() : undefined,
    month: precision === 'year' ? undefined : formatIn(locale, 'short-month').format(wall),
    year: yearless || year === readersYear ? undefined : year,
  };
}
