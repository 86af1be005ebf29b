import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {command} from './command.js';

const KEYS = [
  'type',
  'id',
  'title',
  'start',
  'end',
  'timezone',
  'status',
  'tags',
  'stages',
  'location',
  'occurrences',
  'url',
  'image',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'x/y~z',
];
const WORDS = [
  'event',
  'project',
  'call',
  'resource',
  'fr',
  '2027-06-14',
  '2027-06-14T00:00Z',
  'Europe/Paris',
  'https://a.example/',
  '',
];

const value = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom(...WORDS),
  fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom(...WORDS, 5, null)),
);
const item = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(value, fc.array(value)));
const document = fc.oneof(
  fc.jsonValue(),
  fc.record({
    version: fc.constantFrom('sharers-feed/1', 2),
    title: value,
    language: value,
    timezone: value,
    next_url: value,
    items: fc.array(fc.oneof(item, value)),
  }),
);

/** A gap of a sentence that nothing filled. */
const GAP = /\{[a-z]{3,}\}|undefined/;

const seen = async (input: string, ...args: string[]) => await command(['validate', '-', ...args], {input});

describe('any JSON value', () => {
  it('gives a report whose exit code is as promised', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (json) => {
        const {code, out, err} = await seen(JSON.stringify(json), '--json');
        const {ok, files} = JSON.parse(out) as {
          ok: boolean;
          files: {
            readable: boolean;
            counts: Record<string, number>;
            findings: {consequence: string; message: string; line: number}[];
          }[];
        };
        const {readable, counts, findings} = files[0]!;
        const bad = findings.filter(({consequence}) => consequence !== 'advice' && consequence !== 'kept');
        expect(err).toBe('');
        expect(ok).toBe(bad.length === 0);
        expect(code).toBe(!readable ? 2 : ok ? 0 : 1);
        expect(counts['ok']! + counts['repaired']! + counts['dropped']!).toBe(counts['items']);
        expect(findings.filter(({message, line}) => GAP.test(message) || line !== 1)).toEqual([]);
      }),
      {numRuns: 300},
    );
  });

  it('can be told to people in either language', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom('en', 'fr'), async (json, language) => {
        const {out} = await seen(JSON.stringify(json, null, 1), '--lang', language);
        expect(out).toMatch(/\n$/);
        expect(out).not.toMatch(/undefined|\[object/);
      }),
      {numRuns: 100},
    );
  });

  it('may be hundreds of thousands of lists deep', async () => {
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(await seen(deep)).toMatchObject({code: 2});
    const item = `{"type": "event", "id": "e", "title": "E", "url": "/e", "_ours": ${deep}, "location": ${deep}}`;
    expect(await seen(`{"version": "sharers-feed/1", "title": "N", "language": "en", "items": [${item}]}`)).toMatchObject({
      code: 1,
    });
  });
});
