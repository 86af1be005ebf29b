import {str, type MsgFn} from '@lit/localize';
import {primary} from '../model/text.js';
import {templates as french} from './generated/fr.js';
import {messagesIn} from './message.js';

/** What the elements say, in one language. */
export type Words = ReturnType<typeof wordsFor>;

const TRANSLATIONS = {en: {}, fr: french};

/**
 * The words for a reader of a language: its own where we speak it, else English. A region is kept for dates and numbers;
 * English without one is British, whose dates a reader of any region understands.
 */
export function wordsIn(tag: string): Words {
  const spoken = primary(tag) === 'fr' ? 'fr' : 'en';
  const locale = primary(tag) === spoken && tag.includes('-') && isKnown(tag) ? tag : spoken === 'en' ? 'en-GB' : spoken;
  return wordsFor(messagesIn(TRANSLATIONS[spoken]), spoken, locale);
}

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const wordsFor = (msg: MsgFn, language: string, locale: string) => {
  const plurals = new Intl.PluralRules(locale);
  const plural = (count: number, one: string, other: string): string => (plurals.select(count) === 'one' ? one : other);
  return {
    /** The language spoken, "fr" or "en". */
    language,
    /** The language and region for dates and numbers, for `Intl`. */
    locale,

    events: () => msg('Events', {id: 'events'}),
    noUpcomingEvent: () => msg('No upcoming events.', {id: 'no-upcoming-event'}),
    noOngoingEvent: () => msg('Nothing is under way at the moment.', {id: 'no-ongoing-event'}),
    noPastEvent: () => msg('No past events.', {id: 'no-past-event'}),
    noEvent: () => msg('No events.', {id: 'no-event'}),

    failed: () => msg('The events could not be loaded.', {id: 'failed'}),
    retry: () => msg('Try again', {id: 'retry'}),
    seeAtSource: () => msg('See the events on the publisher’s site', {id: 'see-at-source'}),
    source: () => msg('Source:', {id: 'source'}),

    cancelled: () => msg('Cancelled', {id: 'cancelled'}),
    postponed: () => msg('Postponed, new date to come', {id: 'postponed'}),
    rescheduled: () => msg('New date', {id: 'rescheduled'}),
    rescheduledFrom: (date: string) => msg(str`New date (was ${date})`, {id: 'rescheduled-from'}),
    movedOnline: () => msg('Moved online', {id: 'moved-online'}),
    soldOut: () => msg('Sold out', {id: 'sold-out'}),
    tentative: () => msg('To be confirmed', {id: 'tentative'}),

    dateToCome: () => msg('Date to be confirmed', {id: 'date-to-come'}),
    moreDates: (count: number) =>
      plural(
        count,
        msg(str`and ${count} more date`, {id: 'more-dates-one'}),
        msg(str`and ${count} more dates`, {id: 'more-dates-other'}),
      ),
    online: () => msg('Online', {id: 'online'}),
    alsoOnline: () => msg('and online', {id: 'also-online'}),
    series: () => msg('Series:', {id: 'series'}),
    number: (number: number) => msg(str`no. ${number}`, {id: 'number'}),
  };
};
