import {describe, expect, it} from 'vitest';
import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';
import {staleSentence} from '../../src/view/stale.js';

const since = Date.UTC(2026, 10, 24, 17, 30);
const said = (locale: string, at = since, readerZone = 'Europe/Paris') =>
  staleSentence(at, {words: wordsIn(locale), now: at + 60_000, readerZone})
    .replace(/\s(?=[AP]M)/, ' ')
    .replace(/[\u00a0\u202f]/g, '_');

describe('what is said of a list that is not the newest', () => {
  it.each([
    ['en', 'Last updated on 24 November at 18:30; no newer version could be loaded.'],
    ['en-US', 'Last updated on November 24 at 6:30 PM; no newer version could be loaded.'],
    ['fr', 'Dernière mise à jour le 24_novembre à_18_h_30_; aucune version plus récente n’a pu être chargée.'],
  ])('is from when it is, in %s', (locale, sentence) => {
    expect(said(locale)).toBe(sentence);
  });

  it('is by the reader’s clock, over midnight too, and has a first of the month', () => {
    expect(said('fr', Date.UTC(2026, 11, 1, 0, 5), 'America/New_York')).toContain('le 30_novembre à_19_h_05_;');
    expect(said('fr', Date.UTC(2026, 10, 30, 23), 'Europe/Paris')).toContain('le 1er_décembre à_0_h_;');
  });

  it('is that there is none newer, where nobody knows from when it is', () => {
    const setting = {words: wordsIn('fr'), now: since, readerZone: 'Europe/Paris'};
    expect(staleSentence(undefined, setting)).toBe('Aucune version plus récente n’a pu être chargée.');
    expect(staleSentence(undefined, {...setting, words: wordsIn('en')})).toBe('No newer version could be loaded.');
  });
});
