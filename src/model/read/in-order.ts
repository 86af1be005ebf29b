import type {FeedDate} from '../date.js';
import {earliest, latest} from '../moment.js';
import type {Zone} from '../zone.js';
import type {Reader} from './reader.js';

interface Dates {
  readonly start: FeedDate | undefined;
  readonly end: FeedDate | undefined;
  readonly timezone?: Zone | undefined;
}

/** What a reader makes, without an end that lies before its start. */
export const inOrder =
  <T extends Dates>(read: Reader<T>): Reader<T> =>
  (value, context) => {
    const dates = read(value, context);
    const zone = dates?.timezone ?? context.zone ?? 'UTC';
    const begins = earliest(dates?.start, zone);
    // A moment may end as it begins; a day is over at the next one's midnight, which is no day of its own.
    if (!dates?.end || latest(dates.end, zone) > begins || earliest(dates.end, zone) >= begins) return dates;
    context.note?.('end-before-start', 'end');
    return {...dates, end: undefined};
  };
