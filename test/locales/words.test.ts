import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';

const locales = new URL('../../src/locales/', import.meta.url);
const groups = readdirSync(locales, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

const units = groups.flatMap((group) =>
  [
    ...readFileSync(new URL(`${group}/fr.xlf`, locales), 'utf8').matchAll(
      /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>\s*(?:<target>(.*?)<\/target>)?/gs,
    ),
  ].map(([, id, source, target]) => ({id: `${group} ${id}`, source: source!, target})),
);

describe('the words in French', () => {
  it('are all there', () => {
    expect(groups.length).toBeGreaterThan(3);
    expect(units.length).toBeGreaterThan(50);
    expect(units.filter(({target}) => !target).map(({id}) => id)).toEqual([]);
  });

  it('have the values of the English ones', () => {
    const values = (text: string) => [...text.matchAll(/equiv-text="([^"]+)"/g)].map(([, value]) => value).sort();
    for (const {id, source, target} of units) expect([id, values(target!)]).toEqual([id, values(source)]);
  });

  it.each([
    ['the list of events', /^(common|event|event-list|link|list|action|detail) /],
    ['a call', /^(common|call|link|action) /],
  ])('have an id of their own among the groups that %s puts together', (_, together) => {
    const ids = units.filter(({id}) => together.test(id)).map(({id}) => id.split(' ')[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are spaced as French typography has it', () => {
    for (const {id, target} of units) {
      const text = target!.replace(/<x[^>]*\/>/g, 'x');
      expect([id, text.match(/[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]|'/)]).toEqual([id, null]);
    }
  });
});

describe('the words of a language', () => {
  it.each([
    ['fr', 'fr', 'fr'],
    ['fr-CA', 'fr', 'fr-CA'],
    ['FR-ca', 'fr', 'FR-ca'],
    ['fr_FR', 'fr', 'fr-FR'],
    ['en', 'en', 'en-GB'],
    ['en-US', 'en', 'en-US'],
    ['de', 'en', 'en-GB'],
    ['', 'en', 'en-GB'],
    ['C', 'en', 'en-GB'],
    ['constructor', 'en', 'en-GB'],
    ['fr-not a tag', 'fr', 'fr'],
  ])('"%s" are %s, its dates %s', (tag, language, locale) => {
    expect(wordsIn(tag)).toMatchObject({language, locale});
  });

  it('have their plurals', () => {
    expect([1, 2].map((count) => wordsIn('en').moreDates(count))).toEqual(['and 1 more date', 'and 2 more dates']);
    expect([1, 2].map((count) => wordsIn('fr').moreDates(count))).toEqual(['et 1 autre date', 'et 2 autres dates']);
  });
});
