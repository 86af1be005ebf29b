import type {FeedDate} from '../model/date.js';
import type {FeedEvent, Occurrence, Place, Series} from '../model/feed.js';
import type {SelectedEvent} from '../model/select.js';
import {wordingFor, type Wording} from '../model/text.js';
import {badgeOf, type Badge} from './dates/badge.js';
import {dateWords, whenPhrase} from './dates/when.js';
import type {Phrase} from './phrase.js';
import type {Setting} from './setting.js';

/** What is said of an event. */
export interface EventView {
  readonly id: string;
  readonly title: Wording;
  readonly href: string | undefined;
  /** Further part names for themes: where it stands in time, and its status when that is a word of the format. */
  readonly traits: readonly string[];
  readonly badge: Badge | undefined;
  readonly when: Phrase;
  /** Place and town, or that it is online; nothing when neither is known. */
  readonly where: readonly Wording[];
  /** How it stands, unless it simply takes place. */
  readonly status: Wording | undefined;
  readonly summary: Wording | undefined;
  readonly series: SeriesView | undefined;
}

export interface SeriesView {
  readonly label: string;
  readonly name: Wording;
  readonly href: string | undefined;
  readonly number: string | undefined;
}

export function eventView({event, occurrence, moment, more}: SelectedEvent, setting: Setting): EventView {
  const {language} = setting.words;
  const status = statusView(event, occurrence.status, setting);
  // The date of what is postponed holds no more, and nobody should go by it.
  const start = occurrence.status === 'postponed' ? undefined : occurrence.start;
  return {
    id: event.id,
    title: wordingFor(event.title, language),
    href: event.url,
    traits: [moment.phase, ...(status?.known ? [occurrence.status] : [])],
    badge: start && badgeOf(start, event.zone, setting),
    when: start ? whenView(start, occurrence, more, event, setting) : dateToCome(occurrence.status, setting),
    where: whereOf(event, occurrence.status, setting),
    status: status?.wording,
    summary: event.summary && wordingFor(event.summary, language),
    series: event.series && seriesOf(event.series, setting),
  };
}

function whenView(start: FeedDate, {end}: Occurrence, more: number, {zone}: FeedEvent, setting: Setting): Phrase {
  const when = whenPhrase(start, end, zone, setting);
  return more > 0 ? [...when, {text: ` ${setting.words.moreDates(more)}`}] : when;
}

/** That the date is still to come, unless the status says so already. */
const dateToCome = (status: string, {words}: Setting): Phrase => (status === 'postponed' ? [] : [{text: words.dateToCome()}]);

function whereOf({location, attendance, online_url}: FeedEvent, status: string, {words}: Setting): readonly Wording[] {
  const {language} = words;
  const place = location ? placeOf(location, language) : [];
  const online = attendance === 'online' || status === 'moved-online' || (online_url && place.length === 0);
  if (online || (attendance === 'mixed' && place.length === 0)) return [{language, text: words.online()}];
  return attendance === 'mixed' ? [...place, {language, text: words.alsoOnline()}] : place;
}

/** The place's name and town, the town only when the name does not say it already. */
function placeOf({name, city}: Place, language: string): Wording[] {
  const [place, town] = [name, city].map((text) => text && wordingFor(text, language));
  if (!place || !town) return [place ?? town].filter((wording) => wording !== undefined);
  return place.text.includes(town.text) ? [place] : [place, town];
}

/** A status in words. A word of the publisher's own is shown as it is: better than to pretend that all is well. */
function statusView(event: FeedEvent, status: string, setting: Setting): {wording: Wording; known: boolean} | undefined {
  if (status === 'scheduled') return undefined;
  const {words} = setting;
  const was = event.previous_start && dateWords(event.previous_start, event.zone, setting);
  const texts: Readonly<Record<string, () => string>> = {
    cancelled: words.cancelled,
    postponed: words.postponed,
    rescheduled: () => (was ? words.rescheduledFrom(was) : words.rescheduled()),
    'moved-online': words.movedOnline,
    'sold-out': words.soldOut,
    tentative: words.tentative,
  };
  return Object.hasOwn(texts, status)
    ? {wording: {language: words.language, text: texts[status]!()}, known: true}
    : {wording: {language: event.language, text: status}, known: false};
}

const seriesOf = ({name, number, url}: Series, {words}: Setting): SeriesView => ({
  label: words.series(),
  name: wordingFor(name, words.language),
  href: url,
  number: number === undefined ? undefined : words.number(number),
});
