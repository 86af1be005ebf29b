import type {FeedDate} from '../../model/date.js';
import {wholeDays} from '../../model/whole-days.js';
import {readIn, type Zone} from '../../model/zone.js';
import type {Setting} from '../setting.js';

/** When something is, as it is shown. */
export interface ShownDates {
  readonly start: FeedDate;
  readonly end: FeedDate | undefined;
  /** Where its own clock is; absent when its times float, or are known by their offset alone. */
  readonly home: Zone | undefined;
  /** Where the clocks are that its hours are read from. */
  readonly zone: Zone | undefined;
}

/** Start and end as clocks at home read them, or in the zone that the page's author chose. */
export function shownDates(
  start: FeedDate,
  end: FeedDate | undefined,
  home: Zone | undefined,
  {zone = home}: Setting,
): ShownDates {
  // Whole days are found at home, and stay what they are whatever the zone.
  const [first, last] = wholeDays(readIn(start, home), end && readIn(end, home));
  return {start: readIn(first, home, zone), end: last && readIn(last, home, zone), home, zone};
}
