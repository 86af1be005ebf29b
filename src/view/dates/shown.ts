import {DAY, isTimed, midnightOf, MINUTE, type FeedDate} from '../../model/date.js';
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

/** What lasts from midnight to midnight, or to the minute before, lasts whole days: people mean those. */
export function wholeDays(start: FeedDate, end: FeedDate | undefined): readonly [FeedDate, FeedDate | undefined] {
  if (!end || !isTimed(start) || !isTimed(end) || start.wall !== midnightOf(start.wall) || end.wall <= start.wall)
    return [start, end];
  const lastMoment = end.wall - 1;
  const toMidnight = midnightOf(lastMoment) + DAY - lastMoment <= MINUTE + 1;
  return toMidnight ? [dayOf(start.wall), dayOf(lastMoment)] : [start, end];
}

const dayOf = (wall: number): FeedDate => ({wall: midnightOf(wall), precision: 'day', yearless: false});
