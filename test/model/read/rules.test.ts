import {Ajv} from 'ajv';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {examine} from '../../../src/model/read/examine.js';
import {BEYOND_SCHEMA} from '../../../src/model/read/finding.js';
import {feedDocuments, schema, type FeedDocument} from '../../support/feed-document.js';
import {BASE, event} from '../../support/reading.js';

const ajv = new Ajv({strict: true, allowUnionTypes: true});
const keepsSchema = ajv.compile(schema);

const feed = (...items: object[]) => ({version: 'sharers-feed/1', title: 'Feed', language: 'fr', items});
const one = (fields: object, type = 'event') => feed({type, id: 'e', title: 'E', ...fields});
const codes = (document: unknown) => examine(document, BASE).findings.map(({code}) => code);

describe('a feed that keeps the schema', () => {
  it('and the rules of the reader is read whole, without a word', () => {
    fc.assert(
      fc.property(feedDocuments, (document) => {
        expect(keepsSchema(document), JSON.stringify(keepsSchema.errors)).toBe(true);
        const {findings, dropped} = examine(document, BASE);
        expect(findings).toEqual([]);
        expect(dropped).toBe(0);
      }),
      {numRuns: 150},
    );
  });

  const broken: Record<(typeof BEYOND_SCHEMA)[number], object> = {
    'no-such-date': one({start: '2027-02-30'}),
    'end-before-start': one({start: '2027-06-14', end: '2027-06-13'}),
    'unknown-zone': one({timezone: 'Europe/Atlantis'}),
    'zone-form': one({timezone: 'UTC+2'}),
    'unsafe-address': one({url: 'javascript:alert(1)'}),
    'other-origin': {...feed(), next_url: 'https://elsewhere.example/page/2'},
    'bad-language': one({title: {'?': 'E', fr: 'E'}}),
    entity: one({title: 'A &amp; B'}),
    'stray-character': one({title: 'tur\u202Ened'}),
    'unknown-word': one({status: 'recessed'}),
    'same-id': feed({type: 'event', id: 'e', title: 'E'}, {type: 'event', id: 'e', title: 'F'}),
    'unknown-reference': one({projects: ['nowhere']}),
    'translation-target': one({translation_of: 'nowhere'}),
    'too-many': one({audience: Array.from({length: 1001}, () => 'A')}),
  };

  it.each(BEYOND_SCHEMA)('is told of the rule that no schema can state: %s', (code) => {
    expect(keepsSchema(broken[code]), JSON.stringify(keepsSchema.errors)).toBe(true);
    expect(codes(broken[code])).toEqual([code]);
  });
});

describe('a feed with any value in any place', () => {
  /** Puts a value in the place of another, the `at`-th of a document's own in the order they stand in. */
  const replaced = (document: unknown, value: unknown, at: {count: number}): unknown => {
    if (at.count-- === 0) return value;
    if (Array.isArray(document)) return document.map((entry) => replaced(entry, value, at));
    if (typeof document !== 'object' || !document) return document;
    return Object.fromEntries(Object.entries(document).map(([key, entry]) => [key, replaced(entry, value, at)]));
  };
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('', ' ', '2027-02-30', -1, [null], {fr: null}, {toString: null}, 'javascript:0'),
  );

  it('is read, and loses no other item', () => {
    fc.assert(
      fc.property(feedDocuments, junk, fc.nat(60), fc.nat(200), (document, value, index, count) => {
        const hurt: FeedDocument = {...document, items: [...document.items, {type: 'event', id: 'whole', title: 'Whole'}]};
        hurt.items[index % document.items.length || 0] = replaced(hurt.items[index % document.items.length || 0], value, {
          count,
        }) as never;
        const {feed: read, findings} = examine(hurt, BASE);
        expect(read!.entries.some(({known}) => known.id === 'whole') || document.items.length === 0).toBe(true);
        expect(findings.every(({pointer}) => /^(\/|$)/.test(pointer))).toBe(true);
      }),
      {numRuns: 150},
    );
  });

  it('keeps of a hurt item all that is not hurt', () => {
    expect(event({start: 7, url: 'https://example.org/', location: {city: [], name: 'Superpublic'}})).toMatchObject({
      url: 'https://example.org/',
      location: {name: [{text: 'Superpublic'}], city: undefined},
      occurrences: [{start: undefined}],
    });
  });
});
