import {wallAt, type Instant} from '../model/zone.js';
import {styleOf} from './dates/style.js';
import {whenPhrase} from './dates/when.js';
import {plain} from './phrase.js';
import type {Setting} from './setting.js';

/** From when what is shown is, by the reader's clock, where no newer version of it could be had. */
export function staleSentence(since: Instant | undefined, setting: Setting): string {
  const {words, readerZone} = setting;
  if (since === undefined) return words.notNewer;
  const wall = wallAt(since, readerZone);
  const day = {wall, precision: 'day', yearless: true} as const;
  const phrase = whenPhrase({start: day, end: undefined, home: undefined, zone: undefined}, setting);
  return words.stale(plain(phrase), styleOf(words.locale).hour(wall));
}
