import {DAY, isTimed, midnightOf, MINUTE, type FeedDate} from '../../model/date.js';
import {readIn, type Zone} from '../../model/zone.js';

/** Start and end as clocks in `zone` read them, which is that of their home unless the page's author chose another. */
export function shownDates(
  start: FeedDate,
  end: FeedDate | undefined,
  home: Zone | undefined,
  zone: Zone | undefined,
): readonly [FeedDate, FeedDate | undefined] {
  // Whole days are found at home, and stay what they are whatever the zone.
  const [first, last] = wholeDays(readIn(start, home), end && readIn(end, home));
  return [readIn(first, home, zone), last && readIn(last, home, zone)];
}

/** What lasts from midnight to midnight, or to the minute before, lasts whole days: people mean those. */
function wholeDays(start: FeedDate, end: FeedDate | undefined): readonly [FeedDate, FeedDate | undefined] {
  if (!end || !isTimed(start) || !isTimed(end) || start.wall !== midnightOf(start.wall) || end.wall <= start.wall)
    return [start, end];
  const lastMoment = end.wall - 1;
  const toMidnight = midnightOf(lastMoment) + DAY - lastMoment <= MINUTE + 1;
  return toMidnight ? [dayOf(start.wall), dayOf(lastMoment)] : [start, end];
}

const dayOf = (wall: number): FeedDate => ({wall: midnightOf(wall), precision: 'day', yearless: false});
