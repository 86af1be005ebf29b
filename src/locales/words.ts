import {str, type MsgFn} from '@lit/localize';
import {remember} from '../model/remember.js';
import {primary} from '../model/text.js';
import {templates as french} from './generated/fr.js';
import {messagesIn} from './message.js';

/** What the elements say, in one language. */
export type Words = ReturnType<typeof wordsFor>;

/**
 * The words for a reader of a language: French where it is theirs, else English. A region is kept for dates and numbers;
 * English without one is British, whose dates a reader of any region understands.
 */
export const wordsIn = remember((asked): Words => {
  const tag = asked.replaceAll('_', '-');
  const language = primary(tag) === 'fr' ? 'fr' : 'en';
  const spoken = language === primary(tag) && tag.includes('-') && isKnown(tag);
  return wordsFor(
    messagesIn(language === 'fr' ? french : {}),
    language,
    spoken ? tag : language === 'fr' ? 'fr' : 'en-GB',
    tag || 'en',
  );
});

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function wordsFor(msg: MsgFn, language: string, locale: string, reader: string) {
  const plurals = new Intl.PluralRules(locale);
  /** What a list says when it is empty, by what it was to show. */
  const empty = {
    upcoming: msg('No upcoming events.', {id: 'upcoming'}),
    ongoing: msg('Nothing is under way at the moment.', {id: 'ongoing'}),
    past: msg('No past events.', {id: 'past'}),
    all: msg('No events.', {id: 'all'}),
  };
  /** The words of the format for how an event stands, but for "scheduled", which is not said. */
  const statuses: Readonly<Record<string, string>> = {
    tentative: msg('To be confirmed', {id: 'tentative'}),
    cancelled: msg('Cancelled', {id: 'cancelled'}),
    postponed: msg('Postponed, new date to come', {id: 'postponed'}),
    rescheduled: msg('New date', {id: 'rescheduled'}),
    'moved-online': msg('Moved online', {id: 'moved-online'}),
    'sold-out': msg('Sold out', {id: 'sold-out'}),
  };
  return {
    /** The language spoken, "fr" or "en". */
    language,
    /** The language and region for dates and numbers, for `Intl`. */
    locale,
    /** The language of the reader, which need be none of ours: texts of the feed are chosen by it. */
    reader,
    empty,
    statuses,
    events: msg('Events', {id: 'events'}),
    failed: msg('The events could not be loaded.', {id: 'failed'}),
    retry: msg('Try again', {id: 'retry'}),
    seeAtSource: msg('See the events on the publisher’s site', {id: 'seeAtSource'}),
    source: msg('Source:', {id: 'source'}),
    dateToCome: msg('Date to be confirmed', {id: 'dateToCome'}),
    online: msg('Online', {id: 'online'}),
    alsoOnline: msg(', and online', {id: 'alsoOnline'}),
    series: msg('Series:', {id: 'series'}),
    number: (number: number) => msg(str`no. ${number}`, {id: 'number'}),
    rescheduledFrom: (date: string) => msg(str`New date (instead of ${date})`, {id: 'rescheduledFrom'}),
    moreDates: (count: number) =>
      plurals.select(count) === 'one'
        ? msg(str`and ${count} more date`, {id: 'moreDatesOne'})
        : msg(str`and ${count} more dates`, {id: 'moreDatesOther'}),
    yourTime: (when: string) => msg(str`, ${when} your time`, {id: 'yourTime'}),
  };
}
