import {describe, expect, it} from 'vitest';
import {resourceWordsIn} from '../../src/locales/resource-words.js';
import {resourcesOf} from '../../src/model/read/resource.js';
import {plain} from '../../src/view/phrase.js';
import {resourceView} from '../../src/view/resource.js';
import {reading} from '../support/reading.js';

const view = (fields: object, tag = 'fr') =>
  resourceView(resourcesOf(reading([{type: 'resource', id: 'r', title: 'Post-it', ...fields}]).feed!)[0]!, {
    words: resourceWordsIn(tag),
    now: 0,
    readerZone: 'Europe/Paris',
  });

describe('what is said of a resource', () => {
  it('may be nothing but its title', () => {
    expect(view({})).toEqual({
      title: {text: 'Post-it', language: 'fr', href: undefined},
      traits: [],
      kind: [],
      summary: [],
      authors: [],
      links: [],
      versions: [],
    });
  });

  it.each([
    ['tool', 'Outil', 'Tool'],
    ['article', 'Article', 'Article'],
    ['report', 'Rapport', 'Report'],
    ['video', 'Vidéo', 'Video'],
    ['other', '', ''],
    ['jeu', 'jeu', 'jeu'],
  ])('is what it is: %s', (kind, french, english) => {
    expect(plain(view({kind}).kind)).toBe(french);
    expect(plain(view({kind}, 'en').kind)).toBe(english);
  });

  it('is what it is about, who made it and where there is more', () => {
    const said = view(
      {summary: 'Une application.', authors: [{name: 'FING', url: '/fing'}], links: [{url: '/code', kind: 'code'}]},
      'en',
    );
    expect(said.summary).toEqual([{text: 'Une application.', language: 'fr', href: undefined}]);
    expect(said.authors).toEqual([{text: 'By '}, {text: 'FING', language: 'fr', href: 'https://feeds.example/fing'}]);
    expect(said.links).toEqual([{text: 'Source code', href: 'https://feeds.example/code'}]);
  });
});
