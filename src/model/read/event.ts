import type {FeedDate} from '../date.js';
import type {FeedEvent, Occurrence} from '../feed.js';
import {earliest, latest} from '../moment.js';
import {offsetAt, type Zone} from '../zone.js';
import {event} from './shapes.js';
import type {Context} from './value.js';

/** An event of a feed whose local times are at home in `feedZone`. */
export function readEvent(source: unknown, pointer: string, context: Context, feedZone: Zone | undefined): FeedEvent | undefined {
  const read = event(source, pointer, context);
  if (!read) return undefined;
  const {start, end, status = 'scheduled', timezone, occurrences = [], ...rest} = read;
  const zone = homeZone(timezone, start, feedZone);
  const inOrder = (occurrence: Dates, at: string): Occurrence => {
    const begins = earliest(occurrence.start, zone ?? 'UTC');
    // A moment may end as it begins; a day is over at the next one's midnight, which is no day of its own.
    const ends = latest(occurrence.end, zone ?? 'UTC') > begins || earliest(occurrence.end, zone ?? 'UTC') >= begins;
    if (!ends) context.report(`${at}/end`, 'end-before-start');
    return {start: occurrence.start, end: ends ? occurrence.end : undefined, status: occurrence.status ?? status};
  };
  const [first = inOrder({start, end}, pointer), ...others] = occurrences
    .map((occurrence, index) => inOrder(occurrence, `${pointer}/occurrences/${index}`))
    .sort((a, b) => earliest(a.start, zone) - earliest(b.start, zone));
  return {...rest, language: context.language, zone, occurrences: [first, ...others]};
}

/**
 * Where the times of an item are at home: its own zone, else the feed's. Not the feed's when the start has an offset which
 * that zone has not, UTC excepted, in which systems write whatever the place: then each time is read as it is written.
 */
function homeZone(own: Zone | undefined, start: FeedDate | undefined, feedZone: Zone | undefined): Zone | undefined {
  const offset = start?.offset;
  if (own || offset === undefined) return own ?? feedZone;
  return feedZone && (offset === 0 || offsetAt(feedZone, start!.wall - offset) === offset) ? feedZone : undefined;
}

/** When something is, as the document says it. */
interface Dates {
  readonly start?: FeedDate | undefined;
  readonly end?: FeedDate | undefined;
  readonly status?: string | undefined;
}
