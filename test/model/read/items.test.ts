import {describe, expect, it} from 'vitest';
import {callsOf} from '../../../src/model/read/call.js';
import {projectsOf} from '../../../src/model/read/project.js';
import {resourcesOf} from '../../../src/model/read/resource.js';
import {VOCABULARY} from '../../../src/model/read/vocabulary.js';
import {schema, type Schema} from '../../support/feed-document.js';
import {event, eventsIn, reading} from '../../support/reading.js';

const call = (fields: object, envelope?: object) =>
  callsOf(reading([{type: 'call', id: 'c', title: 'C', ...fields}], envelope).feed!)[0]!;

const findings = (...items: object[]) => reading(items).findings.map(({pointer, code}) => `${pointer} ${code}`);

describe('the items of a feed', () => {
  it('come in the list of their type, each with the fields of its type', () => {
    const {feed} = reading([
      {type: 'event', id: 'e', title: 'E', attendance: 'online'},
      {
        type: 'project',
        id: 'p',
        title: 'P',
        status: 'active',
        joining: {open: true},
        organizations: [{name: 'IRES', role: 'lead'}],
      },
      {type: 'resource', id: 'r', title: 'Post-it', kind: 'tool'},
    ]);
    expect(projectsOf(feed!)).toMatchObject([
      {id: 'p', status: 'active', joining: {open: true}, organizations: [{name: [{text: 'IRES'}], role: [{text: 'lead'}]}]},
    ]);
    expect(resourcesOf(feed!)).toMatchObject([{id: 'r', title: [{text: 'Post-it', language: 'fr'}], kind: 'tool'}]);
    expect(callsOf(feed!)).toEqual([]);
  });

  it('are read once, however often they are asked for', () => {
    const {feed} = reading([{type: 'project', id: 'p', title: 'P'}]);
    expect(projectsOf(feed!)).toBe(projectsOf(feed!));
  });

  it('say nothing of what the feed does not say', () => {
    expect(call({deadline: null, rolling: 'yes', amount: {rate: 1.1}})).toMatchObject({
      deadline: undefined,
      rolling: undefined,
      amount: {rate: undefined},
      stages: [],
      status: 'scheduled',
    });
  });
});

describe('a call', () => {
  it('has its stages in the order of the feed, each with where its times are at home', () => {
    const {stages, zone} = call({
      timezone: 'Europe/Brussels',
      stages: [
        {kind: 'workshop', start: '2027-06-14', end: '2027-06-15'},
        {title: 'Jury', start: '2027-05-01T10:00', timezone: 'America/Montreal'},
      ],
    });
    expect(zone).toBe('Europe/Brussels');
    expect(stages).toMatchObject([
      {kind: 'workshop', zone: 'Europe/Brussels'},
      {title: [{text: 'Jury'}], zone: 'America/Montreal'},
    ]);
  });

  it('loses a stage that says neither what it is nor what it is called, and no other', () => {
    const broken = {type: 'call', id: 'c', title: 'C', stages: [{start: '2027-06-14'}, {kind: 'jury'}]};
    expect(call(broken).stages).toMatchObject([{kind: 'jury'}]);
    expect(findings(broken)).toEqual(['/items/0/stages/0/title missing']);
  });

  it('loses of a stage that ends before it starts the end alone', () => {
    const broken = {type: 'call', id: 'c', title: 'C', stages: [{kind: 'jury', start: '2027-06-14', end: '2027-06-13'}]};
    expect(call(broken).stages).toMatchObject([{kind: 'jury', start: {precision: 'day'}, end: undefined}]);
    expect(findings(broken)).toEqual(['/items/0/stages/0/end end-before-start']);
  });

  it('has its times at home where its deadline is, when that has an offset of its own', () => {
    expect(call({deadline: '2027-03-31T23:59-05:00'}).zone).toBeUndefined();
    expect(call({deadline: '2027-03-31T22:00Z'}).zone).toBe('Europe/Paris');
    expect(call({deadline: '2027-03-31T23:59+02:00'}).zone).toBe('Europe/Paris');
  });
});

describe('two items that translate each other', () => {
  const french = {type: 'event', id: 'fr', title: 'Appel', url: 'https://example.org/fr', start: '2027-06-14', tags: ['a']};
  const english = {
    type: 'event',
    id: 'en',
    language: 'en',
    title: 'Call',
    summary: 'A summary',
    url: 'https://example.org/en',
    start: '2028-01-01',
    location: {city: 'Brussels'},
    translation_of: 'fr',
  };

  it('are one, with the texts and the pages of both and the facts of the first', () => {
    const joined = eventsIn([english, french]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({
      ids: ['fr', 'en'],
      title: [
        {language: 'fr', text: 'Appel'},
        {language: 'en', text: 'Call'},
      ],
      summary: [{language: 'en', text: 'A summary'}],
      location: {city: [{language: 'en', text: 'Brussels'}]},
      translations: [
        {language: 'fr', url: 'https://example.org/fr'},
        {language: 'en', url: 'https://example.org/en'},
      ],
      occurrences: [{start: {wall: Date.UTC(2027, 5, 14)}}],
    });
    expect(findings(french, english)).toEqual([]);
  });

  it('have the entries of their lists joined where none contradicts its counterpart', () => {
    const [item] = eventsIn([
      {...french, audience: ['Coopératives'], links: [{url: 'https://a.example/', label: 'Rediffusion'}]},
      {...english, audience: ['Cooperatives'], links: [{url: 'https://b.example/', label: 'Register'}]},
    ]);
    expect(item!.audience).toEqual([
      [
        {language: 'fr', text: 'Coopératives'},
        {language: 'en', text: 'Cooperatives'},
      ],
    ]);
    expect(item!.links).toMatchObject([{url: 'https://a.example/', label: [{text: 'Rediffusion'}]}]);
  });

  it('are cancelled, dated and staged by whichever says so', () => {
    const calls = callsOf(
      reading([
        {type: 'call', id: 'a', title: 'A'},
        {type: 'call', id: 'b', title: 'B', translation_of: 'a', status: 'cancelled', stages: [{kind: 'jury'}]},
      ]).feed!,
    );
    expect(calls).toMatchObject([{status: 'cancelled', stages: [{kind: 'jury', zone: 'Europe/Paris'}]}]);
    const [joined] = eventsIn([
      {type: 'event', id: 'a', title: 'A'},
      {...english, translation_of: 'a', status: 'cancelled'},
    ]);
    expect(joined!.occurrences).toMatchObject([{start: {wall: Date.UTC(2028, 0, 1)}, status: 'cancelled'}]);
  });

  it('are a hundred at the most, so that no feed can hold up a page', () => {
    const many = Array.from({length: 200}, (_, at) => ({...french, id: `t${at}`, translation_of: 'fr'}));
    expect(eventsIn([french, ...many])[0]!.ids).toHaveLength(101);
  });

  it('are one in a chain of three, and known by all their ids', () => {
    const german = {...english, id: 'de', language: 'de', title: 'Aufruf', translation_of: 'en'};
    expect(eventsIn([french, english, german])).toMatchObject([{ids: ['fr', 'en', 'de']}]);
  });

  it('stand for themselves when the other is not there, is of another type, or they go round in a circle', () => {
    expect(eventsIn([english])).toHaveLength(1);
    expect(findings(english)).toEqual(['/items/0/translation_of translation-target']);
    expect(eventsIn([{...french, type: 'project'}, english])).toHaveLength(1);
    const circle = [{...french, translation_of: 'en'}, english];
    expect(eventsIn(circle)).toHaveLength(2);
    expect(findings(...circle)).toEqual([
      '/items/0/translation_of translation-target',
      '/items/1/translation_of translation-target',
    ]);
    expect(eventsIn([{...french, translation_of: 'fr'}])).toHaveLength(1);
  });

  it('take no time, however long the chain is made', () => {
    const chain = Array.from({length: 5000}, (_, at) => ({...french, id: String(at), translation_of: String(at + 1)}));
    expect(eventsIn(chain).length).toBeGreaterThan(4000);
  });
});

describe('an item alone', () => {
  it('has its own page among those of its languages', () => {
    expect(event({url: '/fr', translations: [{language: 'en', url: '/en'}, {language: 'de'}, {url: '/x'}]}).translations).toEqual(
      [
        {language: 'fr', url: 'https://feeds.example/fr'},
        {language: 'en', url: 'https://feeds.example/en'},
      ],
    );
    expect(event({}).translations).toEqual([]);
  });
});

describe('the words of the format', () => {
  const fields = (type: string, path: string) =>
    path.split('/').reduce<Schema>(
      (node, key) => {
        const target = node.$ref ? schema.definitions[node.$ref.split('/').at(-1)!]! : node;
        const [one = target] = target.anyOf ?? [];
        const inner = one.$ref ? schema.definitions[one.$ref.split('/').at(-1)!]! : one;
        return key === '*' ? inner.items! : inner.properties![key]!;
      },
      {$ref: `#/definitions/${type[0]!.toUpperCase()}${type.slice(1)}Item`},
    );

  it.each(
    Object.entries(VOCABULARY).flatMap(([type, paths]) =>
      Object.entries(paths).map(([path, words]) => [type, path, words] as const),
    ),
  )('are the same for the reader and in the schema: %s %s', (type, path, words) => {
    expect(fields(type, path).examples).toEqual(words);
  });
});
