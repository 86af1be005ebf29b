import {describe, expect, it} from 'vitest';
import {KEYWORDS} from '../../src/cli/codes.js';
import {CONTRACT} from '../../src/cli/schema/contract.js';
import {placesOf} from '../../src/cli/schema/places.js';
import {commandWords} from '../../src/cli/words/words.js';
import {call, event, feed, report, said} from './command.js';

/** What JSON Schema says of a schema and not of a value, or cannot fail by itself. */
const SILENT = [
  '$id',
  '$ref',
  '$schema',
  'additionalProperties',
  'definitions',
  'description',
  'examples',
  'items',
  'properties',
];

/** Every keyword of a schema with the name it stands under and its value; the names of fields are none. */
function* keywordsOf(schema: object, name = ''): Generator<readonly [name: string, keyword: string, value: unknown]> {
  for (const [keyword, value] of Object.entries(schema) as [string, unknown][]) {
    yield [name, keyword, value];
    if (keyword === 'properties' || keyword === 'definitions')
      for (const [field, part] of Object.entries(value as Record<string, object>)) yield* keywordsOf(part, field);
    else if (keyword === 'anyOf') for (const branch of value as object[]) yield* keywordsOf(branch, name);
    else if (keyword === 'items' || keyword === 'additionalProperties') yield* keywordsOf(value as object, name);
  }
}

const keywords = [...keywordsOf(CONTRACT)];

describe.each(['en', 'fr'] as const)('in the language %s', (language) => {
  const {sayings, forms, kinds} = commandWords(language);

  it('there is a sentence on every keyword by which the schema can fail', () => {
    const failing = new Set(keywords.map(([, keyword]) => keyword).filter((keyword) => !SILENT.includes(keyword)));
    expect([...failing].sort()).toEqual([...KEYWORDS].sort());
    expect(KEYWORDS.filter((keyword) => !(`schema-${keyword}` in sayings))).toEqual([]);
  });

  it('there is an example of every pattern and a name for every kind', () => {
    const patterns = new Set(keywords.filter(([, keyword]) => keyword === 'pattern').map(([name]) => name));
    expect(Object.keys(forms).sort()).toEqual([...patterns].sort());
    const types = new Set(keywords.filter(([, keyword]) => keyword === 'type').map(([, , value]) => value));
    expect([...types].filter((type) => !(String(type) in kinds))).toEqual([]);
  });
});

describe('the schema’s verdict', () => {
  it.each([
    [
      'an address of the feed',
      {feed_url: 'two words'},
      '/feed_url',
      'write an address without spaces, such as “https://network.example/forum”',
    ],
    [
      'a moment',
      {date_modified: 'hier'},
      '/date_modified',
      'write a day, or a date and time with an offset, such as “2027-06-14T18:30:00+02:00”',
    ],
    ['a kind', {license: 5}, '/license', 'write a text in quotation marks'],
    ['an empty address', {feed_url: ''}, '/feed_url', 'write it out, or leave it out'],
    ['a missing title', {title: undefined}, '/title', 'add it'],
  ])('tells %s that no element looks at, in words', async (_, envelope, pointer, repair) => {
    const {findings, ok} = await report(feed([event()], envelope));
    expect(ok).toBe(false);
    const [finding] = findings.filter(({consequence}) => consequence === 'invalid');
    expect(finding).toMatchObject({pointer, repair});
    expect(finding!.message).not.toMatch(/must|NOT|should|anyOf|\{/);
  });

  it('says nothing again that the reader has said', async () => {
    const faults = {
      title: ' x',
      url: 'javascript:alert(1)',
      start: '14 juin',
      end: 20270614,
      summary: {fr: 5, '?': 'x'},
      location: [],
      tags: [5, {label: 'x'}],
      registration: {closes: '2027-02-30', free: 'yes'},
    };
    const {findings} = await report(feed([event(faults), event({id: 7, type: 'party'}), 5]));
    const pointers = findings.map(({pointer}) => pointer);
    expect(pointers).toEqual([...new Set(pointers)]);
    expect(findings.map(({code}) => code).filter((code) => code.startsWith('schema-'))).toEqual([]);
  });

  it('says nothing of what is in an item that is dropped', async () => {
    expect(await said(feed([event(), event({date_published: 'hier'})]))).toEqual(['/items/1 same-id']);
    expect(await said(feed([event({date_published: 'hier'})]))).toEqual(['/items/0/date_published schema-pattern']);
  });

  it('makes one fault of the many of a union', async () => {
    expect(await said(feed([event({audience: [true]})]))).toEqual(['/items/0/audience/0 wrong-kind']);
    expect(await said(feed([call({stages: [{start: '2027-05'}, {kind: 'jury', date: '2027', id: 'x'.repeat(2049)}]})]))).toEqual([
      '/items/0/stages/0/title missing',
      '/items/0/stages/1/id schema-maxLength',
    ]);
  });

  it('takes a null for what is not known, which is advice', async () => {
    const {ok, findings} = await report(feed([event({end: null, location: null, image: {url: null, alt: 'x'}})]));
    expect(findings.map(({pointer, code}) => `${pointer} ${code}`)).toEqual([
      '/items/0/end null-value',
      '/items/0/location null-value',
      '/items/0/image/url missing',
    ]);
    expect(ok).toBe(false);
  });

  it('is not kept waiting by a list of a hundred thousand faults', async () => {
    const tags = Array.from({length: 100_000}, () => ({label: 5}));
    expect((await report(feed([event({tags})]))).readable).toBe(true);
  });
});

describe('the places of a document', () => {
  it('are named as the contract names them, whatever else is there', () => {
    const document = feed([
      event({tags: ['a', {id: 'b', label: {fr: 'B'}}], other: {deep: []}}),
      call({stages: [{kind: 'jury'}]}),
      {type: 'party'},
    ]);
    const names = [...placesOf(document)].map(({pointer, definition}) => `${pointer} ${definition}`);
    expect(names).toEqual(
      expect.arrayContaining([
        '/items/0 EventItem',
        '/items/0/start DateText',
        '/items/0/tags/0 Line',
        '/items/0/tags/1 Tag',
        '/items/0/tags/1/label/fr Line',
        '/items/1/stages/0 StageOfKind',
      ]),
    );
    expect(names.filter((name) => /other|\/items\/2/.test(name))).toEqual([]);
  });
});
