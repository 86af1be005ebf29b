import {parseDate} from '../../model/date.js';
import type {FeedCall, FeedEvent} from '../../model/feed.js';
import {earliest} from '../../model/moment.js';
import {pageFor, wordingFor} from '../../model/text.js';
import {isOnline, isOnlyOnline, type Whereabouts} from '../place.js';
import type {Setting} from '../setting.js';
import {addressOf, coordinatesOf} from './address.js';
import {eachOnce} from './each-once.js';
import type {CalendarEntry} from './entry.js';

/** What a calendar is told of an item whatever happens in it, and of where that is. `way` is where to go for it: to join, to apply. */
export function itemEntry(
  item: FeedEvent | FeedCall,
  at: Whereabouts,
  way: string | undefined,
  {words, now}: Pick<Setting, 'words' | 'now'>,
): Omit<CalendarEntry, 'uid' | 'sequence' | 'status' | 'span' | 'title'> {
  const {date_modified, zone, summary} = item;
  const {reader, online} = words;
  const url = pageFor(item, reader);
  const changed = earliest(parseDate(date_modified ?? ''), zone ?? 'UTC');
  const modified = changed > -Infinity ? changed : undefined;
  const place = isOnlyOnline(at) ? undefined : at.location;
  return {
    // RFC 5545 §3.8.7.2: without a METHOD it is the moment of the last change.
    stamp: modified ?? now,
    modified,
    // What can be cut when it is long comes last.
    description: eachOnce([way, url, summary && wordingFor(summary, reader).text], '\n\n'),
    place: (place && addressOf(place, reader)) || (isOnline(at) ? online : ''),
    coordinates: place && coordinatesOf(place),
    url,
  };
}
