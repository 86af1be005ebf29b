import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';
import {parseDate} from '../../src/model/date.js';
import type {Zone} from '../../src/model/zone.js';
import {shownDates, type ShownDates} from '../../src/view/dates/shown.js';
import {whenPhrase} from '../../src/view/dates/when.js';
import {plain, type Phrase} from '../../src/view/phrase.js';
import type {Setting} from '../../src/view/setting.js';

/** What differs from a reader in Paris of an event in Paris. */
export interface Otherwise extends Partial<Setting> {
  readonly home?: Zone | undefined;
  readonly online?: boolean;
}

/** The setting of a reader in Paris. */
export const settingIn = (tag: string, otherwise: Otherwise = {}): Setting => ({
  words: wordsIn(tag),
  now: 0,
  readerZone: 'Europe/Paris',
  ...otherwise,
});

export function shown(start: string, end?: string, otherwise: Otherwise = {}): ShownDates {
  const {home} = {home: 'Europe/Paris', ...otherwise};
  return shownDates(parseDate(start)!, end ? parseDate(end) : undefined, home, settingIn('en', otherwise));
}

export const phrase = (tag: string, start: string, end?: string, otherwise?: Otherwise): Phrase =>
  whenPhrase(shown(start, end, otherwise), settingIn(tag, otherwise), otherwise?.online);

/** With every space a plain one: engines differ in the kind of theirs. A comma after the weekday is the engine's taste. */
export const evenly = (words: string): string => words.replace(/\s/g, ' ').replace(/([A-Z]\w+day),/g, '$1');

export const when = (tag: string, start: string, end?: string, otherwise?: Otherwise): string =>
  evenly(plain(phrase(tag, start, end, otherwise)));
