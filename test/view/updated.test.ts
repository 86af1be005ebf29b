import {describe, expect, it} from 'vitest';
import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';
import {updatedSentence} from '../../src/view/updated.js';

const evening = Date.UTC(2026, 10, 24, 17, 30);
const said = (locale: string, at = evening, readerZone = 'Europe/Paris') =>
  updatedSentence(at, {words: wordsIn(locale), now: at + 60_000, readerZone})
    .replace(/\s(?=[AP]M)/, ' ')
    .replace(/[\u00a0\u202f]/g, '_');

describe('what is said of a list that is not the newest', () => {
  it.each([
    ['en', 'Last updated on 24 November at 18:30.'],
    ['en-US', 'Last updated on November 24 at 6:30 PM.'],
    ['fr', 'Dernière mise à jour le 24_novembre à_18_h_30.'],
  ])('is from when it is, in %s', (locale, sentence) => {
    expect(said(locale)).toBe(sentence);
  });

  it('is by the reader’s clock, over midnight too, and has a first of the month', () => {
    expect(said('fr', Date.UTC(2026, 11, 1, 0, 5), 'America/New_York')).toContain('le 30_novembre à_19_h_05.');
    expect(said('fr', Date.UTC(2026, 10, 30, 23), 'Europe/Paris')).toContain('le 1er_décembre à_0_h.');
  });
});
