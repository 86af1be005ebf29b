import type {FeedDate} from '../../model/date.js';
import {zoneOfOffset} from '../../model/zone.js';

const LENGTHS = {year: 4, month: 7, day: 10, time: 16};

/** A date as the `datetime` of HTML's `time` element: no more of it than is known, and a time with its offset. */
export function datetime({wall, precision, yearless, offset}: FeedDate): string {
  const text = new Date(wall).toISOString().slice(0, LENGTHS[precision]);
  return yearless ? `-${text.slice(4)}` : text + (offset === undefined ? '' : zoneOfOffset(offset));
}
