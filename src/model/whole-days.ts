import {DAY, isTimed, midnightOf, MINUTE, type FeedDate} from './date.js';

/** What lasts from midnight to midnight, or to the minute before, lasts whole days: people mean those. */
export function wholeDays(start: FeedDate, end: FeedDate | undefined): readonly [FeedDate, FeedDate | undefined] {
  if (!end || !isTimed(start) || !isTimed(end) || start.wall !== midnightOf(start.wall) || end.wall <= start.wall)
    return [start, end];
  const lastMoment = end.wall - 1;
  const toMidnight = midnightOf(lastMoment) + DAY - lastMoment <= MINUTE + 1;
  return toMidnight ? [dayOf(start.wall), dayOf(lastMoment)] : [start, end];
}

const dayOf = (wall: number): FeedDate => ({wall: midnightOf(wall), precision: 'day', yearless: false});
