import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {FeedEvent} from '../../../src/model/feed.js';
import {facetsOf} from '../../../src/model/select/facets.js';
import {matching, type Criteria} from '../../../src/model/select/filter.js';
import {fold} from '../../../src/model/select/fold.js';
import {event, eventsIn} from '../../support/reading.js';

const kept = (fields: object, criteria: Criteria) => matching(criteria)(event(fields));

describe('a text as it is compared', () => {
  it.each([
    ['Événement à l’ŒUVRE', "evenement a l'oeuvre"],
    ['E\u0301cole', 'ecole'],
    ['Straße, Ærøǿ, Łódź, İstanbul', 'strasse, aeroo, lodz, istanbul'],
    ['8\u00a0h\u202f30', '8 h 30'],
    ['co\u00adopération', 'cooperation'],
    ['Trans\u2011Europe – Oslo', 'trans-europe - oslo'],
    ['ΛΌΓΟΣ', 'λογοσ'],
    ['ﬁn', 'fin'],
  ])('"%s" is "%s"', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('has nothing more to fold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('a search', () => {
  const written = {
    title: {fr: 'Travail et communs', en: 'Work and commons'},
    summary: 'Créer l’œuvre ensemble',
    location: {name: 'Superpublic', city: 'Saint-Étienne'},
    series: {name: 'Les Rendez-vous'},
    tags: ['numérique', {id: 'coop', label: 'Coopératives'}],
    organizers: [{name: 'ANACT'}],
    speakers: [{name: 'Zoë Müller', organization: 'Oxalis SCOP'}],
  };

  it.each([
    ...['travail', 'COMMONS', "l'oeuvre", 'l’oeuvre', 'superpublic', 'saint etienne'.replace(' ', '-'), 'rendez', 'numerique'],
    ...['cooperatives', 'anact', 'zoe muller', 'oxalis', 'oxalis  travail\u00a0work', '', '   '],
  ])('for "%s" finds the event, in whatever field and language', (text) => {
    expect(kept(written, {text})).toBe(true);
  });

  it('finds only what has every word', () => {
    expect(kept(written, {text: 'travail absent'})).toBe(false);
    expect(kept({}, {text: 'travail'})).toBe(false);
  });
});

describe('a filter', () => {
  const held = {
    language: 'fr',
    tags: [{id: 'coop', label: {fr: 'Coopératives', en: 'Cooperatives'}}, 'Numérique'],
    location: {name: 'Superpublic', city: 'Paris', region: 'Île-de-France', country: 'France'},
    spoken_languages: ['fr-CA', 'en'],
    series: {name: {fr: 'Rencontres', en: 'Meetings'}},
    attendance: 'mixed',
    projects: ['p1', 'p2'],
    call: 'c8',
  };

  it.each<[Criteria, boolean]>([
    [{tags: ['coop']}, true],
    [{tags: ['absent', ' COOPERATIVES ']}, true],
    [{tags: ['absent']}, false],
    [{tags: ['numer']}, false],
    [{locations: ['paris']}, true],
    [{locations: ['ile-de-france']}, true],
    [{locations: ['Lyon', 'Superpublic']}, true],
    [{locations: ['Lyon']}, false],
    [{locations: ['ile']}, false],
    [{languages: ['fr']}, true],
    [{languages: ['FR-ca']}, true],
    [{languages: ['en-GB']}, false],
    [{languages: ['f']}, false],
    [{series: ['meetings']}, true],
    [{attendance: ['mixed']}, true],
    [{attendance: ['online']}, false],
    [{project: ['p2']}, true],
    [{project: ['p']}, false],
    [{call: ['c8']}, true],
    [{call: ['c9']}, false],
    [{tags: ['coop'], locations: ['Lyon']}, false],
    [{tags: ['coop'], locations: ['Paris'], text: 'rencontres'}, true],
    [{tags: [], locations: ['']}, true],
    [{}, true],
  ])('%j keeps the event: %s', (criteria, expected) => {
    expect(kept(held, criteria)).toBe(expected);
  });

  it('goes by what an event shows when it does not say', () => {
    expect(kept({title: {en: 'A', fr: 'B'}}, {languages: ['en']})).toBe(true);
    expect(kept({}, {languages: ['fr']})).toBe(true);
    expect(kept({online_url: 'https://a.example/'}, {attendance: ['online']})).toBe(true);
    expect(kept({online_url: 'https://a.example/', location: {city: 'Paris'}}, {attendance: ['mixed']})).toBe(true);
    expect(kept({location: {city: 'Paris'}}, {attendance: ['offline']})).toBe(true);
    expect(kept({location: {city: 'Paris'}, attendance: 'offline', status: 'moved-online'}, {attendance: ['online']})).toBe(true);
    expect(kept({}, {attendance: ['online', 'offline', 'mixed']})).toBe(false);
  });
});

describe('the values to choose from', () => {
  const events = eventsIn(
    [
      {tags: ['Numérique', 'Santé'], location: {city: 'Paris', country: 'France'}},
      {tags: ['numerique', 'numérique'], location: {city: 'Lyon', country: 'France'}},
      {tags: ['Agir'], location: {city: 'PARIS'}},
      {tags: ['Zèle']},
    ].map((fields, id) => ({type: 'event', id: String(id), title: 'E', ...fields})),
  );
  const counts = (criteria: Criteria, criterion: 'tags' | 'locations', of: readonly FeedEvent[] = events) =>
    facetsOf(of, criteria, criterion).map(({value, count}) => `${value} ${count}`);

  it('are counted once an event, the most frequent first, then by label', () => {
    expect(counts({}, 'tags')).toEqual(['Numérique 2', 'Agir 1', 'Santé 1', 'Zèle 1']);
    expect(counts({}, 'locations')).toEqual(['Paris 2', 'Lyon 1']);
  });

  it('are counted with all criteria but their own', () => {
    expect(counts({tags: ['Santé'], locations: ['Paris']}, 'tags')).toEqual(['Agir 1', 'Numérique 1', 'Santé 1', 'Zèle 0']);
    expect(counts({tags: ['Zèle']}, 'locations')).toEqual(['Lyon 0', 'Paris 0']);
  });

  it('count what choosing them leaves', () => {
    const criteria: Criteria = {locations: ['paris']};
    for (const {value, count} of facetsOf(events, criteria, 'tags')) {
      expect(events.filter(matching({...criteria, tags: [value]}))).toHaveLength(count);
    }
  });

  it('do not depend on the order of the feed', () => {
    const folded = (of: readonly FeedEvent[]) => counts({text: 'e'}, 'tags', of).map(fold);
    fc.assert(
      fc.property(fc.shuffledSubarray([...events], {minLength: 4}), (shuffled) => {
        expect(folded(shuffled)).toEqual(folded(events));
      }),
    );
  });
});
