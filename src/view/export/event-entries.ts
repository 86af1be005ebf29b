import type {EventWords} from '../../locales/event-words.js';
import type {FeedEvent} from '../../model/feed.js';
import type {Occurrence} from '../../model/occurrence.js';
import {wordingFor} from '../../model/text.js';
import type {Setting} from '../setting.js';
import {inWords, type Dictionary} from '../word.js';
import type {CalendarEntry} from './entry.js';
import {itemEntry} from './item-entry.js';
import {compactOf, spanOf} from './span.js';
import {uidOf} from './uid.js';

/**
 * The entries of an event, or of some of its occurrences, for a calendar. A date that is not fully known, or that holds no
 * more, gives none.
 */
export function entriesOf(
  event: FeedEvent,
  setting: Pick<Setting<EventWords>, 'words' | 'now'>,
  occurrences: readonly Occurrence[] = event.occurrences,
): CalendarEntry[] {
  const {title, zone, location, attendance, online_url, language} = event;
  const {reader, statuses} = setting.words;
  const name = wordingFor(title, reader).text;
  const uids = new Set<string>();
  return occurrences.flatMap(({start, end, status}) => {
    const span = status === 'postponed' ? undefined : spanOf(start, end, zone);
    if (!span) return [];
    let uid = uidOf(event, compactOf(span.kind, span.start));
    // Two that begin together are two all the same.
    while (uids.has(uid)) uid += '+';
    uids.add(uid);
    const standing = standingOf(status, statuses);
    return {
      ...itemEntry(event, {location, attendance, online_url, status}, online_url, setting),
      uid,
      sequence: CHANGES.indexOf(status) + 1,
      status: standing,
      span,
      // Some calendars show nothing of a status.
      title: standing === 'confirmed' ? name : `${inWords(status, statuses, language).text} – ${name}`,
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
