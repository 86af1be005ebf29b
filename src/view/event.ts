import type {FeedEvent} from '../model/feed.js';
import type {SelectedEvent} from '../model/select.js';
import {badgeOf, type Badge} from './dates/badge.js';
import {shownDates} from './dates/shown.js';
import {formerDate, whenPhrase} from './dates/when.js';
import {piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';

/** What is said of an event; a phrase of no words is not said. */
export interface EventView {
  readonly title: Piece;
  /** Further part names for themes: where it stands in time, and its status when that is a word of the format. */
  readonly traits: readonly string[];
  readonly badge: Badge;
  /** How it stands, unless it simply takes place. */
  readonly status: Phrase;
  readonly when: Phrase;
  /** Place and town, or that it is online. */
  readonly where: Phrase;
  readonly summary: Phrase;
  readonly series: Phrase;
}

export function eventView({event, occurrence, phase, more}: SelectedEvent, setting: Setting): EventView {
  const {words} = setting;
  const {reader, statuses} = words;
  const {status, end} = occurrence;
  const {title, url, summary, series, zone} = event;
  // The date of what is postponed holds no more, and nobody should go by it.
  const start = status === 'postponed' ? undefined : occurrence.start;
  const shown = start && shownDates(start, end, zone, setting);
  const when = shown
    ? whenPhrase(shown, setting, isOnline(status, event))
    : [{text: status === 'postponed' ? '' : words.dateToCome}];
  return {
    title: piece(title, reader, url),
    traits: [phase, ...(Object.hasOwn(statuses, status) ? [status] : [])],
    badge: badgeOf(shown?.start, setting),
    status: statusPhrase(status, event, setting),
    when: more > 0 && start ? [...when, {text: ` ${words.moreDates(more)}`}] : when,
    where: wherePhrase(status, event, setting),
    summary: summary ? [piece(summary, reader)] : [],
    series: series
      ? [
          {text: `${words.series} `},
          piece(series.name, reader, series.url),
          {text: series.number === undefined ? '' : `, ${words.number(series.number)}`},
        ]
      : [],
  };
}

/** Whether it can be attended from where the reader is. */
const isOnline = (status: string, {attendance, online_url}: FeedEvent): boolean =>
  status === 'moved-online' || /^(online|mixed)$/.test(attendance ?? '') || (!!online_url && attendance !== 'offline');

function wherePhrase(status: string, event: FeedEvent, {words}: Setting): Phrase {
  const {location, attendance} = event;
  const [name, city] = [location?.name ?? location?.address, location?.city].map((text) => text && piece(text, words.reader));
  const place =
    name && city && !name.text.includes(city.text) ? [name, {text: ', '}, city] : [name ?? city].filter((known) => !!known);
  if (status === 'moved-online' || attendance === 'online') return [{text: words.online}];
  if (place.length === 0) return isOnline(status, event) ? [{text: words.online}] : [];
  return attendance === 'mixed' ? [...place, {text: words.alsoOnline}] : place;
}

/** A status in words. A word of the publisher's own is shown as it is: better than to pretend that all is well. */
function statusPhrase(status: string, {previous_start, zone, language}: FeedEvent, setting: Setting): Phrase {
  const {statuses, rescheduledFrom} = setting.words;
  if (status === 'scheduled') return [];
  if (status === 'rescheduled' && previous_start) return [{text: rescheduledFrom(formerDate(previous_start, zone, setting))}];
  return Object.hasOwn(statuses, status) ? [{text: statuses[status]!}] : [{text: status, language}];
}
