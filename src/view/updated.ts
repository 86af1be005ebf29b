import {wallAt, type Instant} from '../model/zone.js';
import {styleOf} from './dates/style.js';
import {whenPhrase} from './dates/when.js';
import {plain} from './phrase.js';
import type {Setting} from './setting.js';

/** From when what is shown is, by the reader's clock. */
export function updatedSentence(since: Instant, setting: Setting): string {
  const {words, readerZone} = setting;
  const wall = wallAt(since, readerZone);
  const day = {wall, precision: 'day', yearless: true} as const;
  const phrase = whenPhrase({start: day, end: undefined, home: undefined, zone: undefined}, setting);
  return words.updated(plain(phrase), styleOf(words.locale).hour(wall));
}
