import type {EventWords} from '../../locales/event-words.js';
import {parseDate} from '../../model/date.js';
import type {FeedEvent} from '../../model/feed.js';
import {earliest} from '../../model/moment.js';
import type {Occurrence} from '../../model/occurrence.js';
import {pageFor, wordingFor} from '../../model/text.js';
import {isOnline, isOnlyOnline} from '../place.js';
import type {Setting} from '../setting.js';
import {inWords, type Dictionary} from '../word.js';
import {addressOf, coordinatesOf} from './address.js';
import {eachOnce} from './each-once.js';
import type {CalendarEntry} from './entry.js';
import {compactOf, spanOf} from './span.js';
import {uidOf} from './uid.js';

/**
 * The entries of an event, or of some of its occurrences, for a calendar. A date that is not fully known, or that holds no
 * more, gives none.
 */
export function entriesOf(
  event: FeedEvent,
  {words, now}: Pick<Setting<EventWords>, 'words' | 'now'>,
  occurrences: readonly Occurrence[] = event.occurrences,
): CalendarEntry[] {
  const {title, summary, zone, location, attendance, online_url, language} = event;
  const {reader, statuses, online} = words;
  const name = wordingFor(title, reader).text;
  const url = pageFor(event, reader);
  const changed = earliest(parseDate(event.date_modified ?? ''), zone ?? 'UTC');
  const modified = changed > -Infinity ? changed : undefined;
  // What can be cut when it is long comes last.
  const description = eachOnce([online_url, url, summary && wordingFor(summary, reader).text], '\n\n');
  const uids = new Set<string>();
  return occurrences.flatMap(({start, end, status}) => {
    const span = status === 'postponed' ? undefined : spanOf(start, end, zone);
    if (!span) return [];
    let uid = uidOf(event, compactOf(span.kind, span.start));
    // Two that begin together are two all the same.
    while (uids.has(uid)) uid += '+';
    uids.add(uid);
    const at = {location, attendance, online_url, status};
    const place = isOnlyOnline(at) ? undefined : location;
    const standing = standingOf(status, statuses);
    return {
      uid,
      // RFC 5545 §3.8.7.2: without a METHOD it is the moment of the last change.
      stamp: modified ?? now,
      modified,
      sequence: CHANGES.indexOf(status) + 1,
      status: standing,
      span,
      // Some calendars show nothing of a status.
      title: standing === 'confirmed' ? name : `${inWords(status, statuses, language).text} – ${name}`,
      description,
      place: (place && addressOf(place, reader)) || (isOnline(at) ? online : ''),
      coordinates: place && coordinatesOf(place),
      url,
    };
  });
}

/** What the feed tells of changes, each more than the one before. */
const CHANGES = ['rescheduled', 'moved-online', 'cancelled'];

/** Whether it takes place; nothing is said for a word of the publisher's own. */
const standingOf = (status: string, known: Dictionary): CalendarEntry['status'] =>
  status === 'tentative' || status === 'cancelled'
    ? status
    : status === 'scheduled' || Object.hasOwn(known, status)
      ? 'confirmed'
      : undefined;
