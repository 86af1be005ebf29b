import type {EventWords} from '../locales/event-words.js';
import type {FeedDate} from '../model/date.js';
import type {FeedEvent} from '../model/feed.js';
import type {SelectedEvent} from '../model/select.js';
import {pageFor} from '../model/text.js';
import {shownDates} from './dates/shown.js';
import {formerDate, whenPhrase} from './dates/when.js';
import {isOnline, wherePhrase} from './place.js';
import {labelled, piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** What is said of an event; a phrase of no words is not said. */
export interface EventView {
  readonly title: Piece;
  /** Further part names for themes: where it stands in time, and its status when that is a word of the format. */
  readonly traits: readonly string[];
  /** Its start as it is shown; absent where no date holds. */
  readonly start: FeedDate | undefined;
  /** How it stands, unless it simply takes place. */
  readonly status: Phrase;
  readonly when: Phrase;
  /** Place and town, or that it is online. */
  readonly where: Phrase;
  readonly summary: Phrase;
  readonly series: Phrase;
}

export function eventView({item: event, occurrence, phase, more}: SelectedEvent, setting: Setting<EventWords>): EventView {
  const {words} = setting;
  const {reader, statuses} = words;
  const {status, end} = occurrence;
  const {title, summary, series, zone, location, attendance, online_url} = event;
  // The date of what is postponed holds no more, and nobody should go by it.
  const start = status === 'postponed' ? undefined : occurrence.start;
  const place = {location, attendance, online_url, status};
  const shown = start && shownDates(start, end, zone, setting);
  const when = shown ? whenPhrase(shown, setting, isOnline(place)) : [{text: status === 'postponed' ? '' : words.dateToCome}];
  return {
    title: piece(title, reader, pageFor(event, reader)),
    traits: [phase, ...(Object.hasOwn(statuses, status) ? [status] : [])],
    start: shown?.start,
    status: statusPhrase(status, event, setting),
    when: more > 0 && start ? [...when, {text: ` ${words.moreDates(more)}`}] : when,
    where: wherePhrase(place, words),
    summary: summary ? [piece(summary, reader)] : [],
    series: series
      ? [
          ...labelled(words.series, piece(series.name, reader, series.url)),
          {text: series.number === undefined ? '' : `, ${words.number(series.number)}`},
        ]
      : [],
  };
}

function statusPhrase(status: string, {previous_start, zone, language}: FeedEvent, setting: Setting<EventWords>): Phrase {
  const {statuses, rescheduledFrom} = setting.words;
  if (status === 'scheduled') return [];
  if (status === 'rescheduled' && previous_start) return [{text: rescheduledFrom(formerDate(previous_start, zone, setting))}];
  return [inWords(status, statuses, language)];
}
