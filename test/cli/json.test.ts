import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {linesOf} from '../../src/cli/json/lines.js';
import {offsetOf} from '../../src/cli/json/locate.js';
import {scan} from '../../src/cli/json/scan.js';
import {report, said} from './command.js';

const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '1',
  'null',
  '01',
  '1.',
  '-',
  '+1',
  '.5',
  '1e',
  '"\\x"',
  '"\\u12"',
  ' ',
  'nul',
  '"',
];
const STRAY = [
  ',',
  '"',
  '}',
  ']',
  '{',
  '1',
  ' ',
  '\\',
  'x',
  '\n',
  '\u00a0',
  '\ufeff',
  '-',
  '.',
  'e',
  '0',
  '/',
  '\t',
  '\u0001',
  '',
];

const damaged = fc
  .json()
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.constantFrom(...STRAY)))
  .map(([text, at, stray]) => text.slice(0, at) + stray + text.slice(at + (stray === '' ? 1 : 0)));
const pieces = fc.array(fc.constantFrom(...PIECES)).map((all) => all.join(''));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Each pointer of a document with its value. */
function* pointersIn(value: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value) as [string, unknown][])
    yield* pointersIn(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

describe('a JSON text', () => {
  it('is faulty for the command exactly when it is for JSON.parse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged, pieces), (text) => {
        expect(scan(text).fault === undefined).toBe(isJson(text));
      }),
      {numRuns: 2000},
    );
  });

  it('has each value where its pointer says', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 5}), fc.constantFrom(0, 1, 2), (document, indent) => {
        const text = JSON.stringify(document, null, indent);
        const {root} = scan(text);
        for (const [pointer, value] of pointersIn(document)) {
          const offset = offsetOf(root, pointer);
          const isRoot = pointer === '';
          expect(text.slice(offset).startsWith(JSON.stringify(value, null, indent).slice(0, 1)), pointer).toBe(true);
          if (!isRoot) expect(offsetOf(root, pointer, true)).toBeLessThanOrEqual(offset);
        }
      }),
    );
  });

  it('is counted in lines and columns as editors count', () => {
    const at = linesOf('a\nbc\r\n\r🧵d');
    expect([0, 1, 2, 3, 6, 7, 9].map((offset) => Object.values(at(offset)).join(':'))).toEqual([
      '1:1',
      '1:2',
      '2:1',
      '2:2',
      '3:1',
      '4:1',
      '4:3',
    ]);
  });

  it('may be as deep and as long as 2 MiB allow', () => {
    expect(scan('['.repeat(1_000_000) + ']'.repeat(1_000_000)).fault).toBeUndefined();
    expect(scan(`[${'0,'.repeat(1_000_000)}0]`).fault).toBeUndefined();
  });

  it.each([
    ['json-colon', '{\n "a" 1}', '2:6'],
    ['json-comma', '{"a": 1\n "b": 2}', '2:2'],
    ['json-comma', '[1 2]', '1:4'],
    ['json-comment', '{\n // a comment\n}', '2:2'],
    ['json-comment', '/* a comment */ {}', '1:1'],
    ['json-cut', '{"a": [1, 2', '1:12'],
    ['json-key', '{a: 1}', '1:2'],
    ['json-key', '{"a": 1, b: 2}', '1:10'],
    ['json-more', '{} {}', '1:4'],
    ['json-quotes', "{'a': 1}", '1:2'],
    ['json-quotes', '{"a": “b”}', '1:7'],
    ['json-string', '{"a": "two\nlines"}', '1:7'],
    ['json-string', '{"a": "C:\\windows"}', '1:7'],
    ['json-trailing-comma', '{"a": 1,}', '1:9'],
    ['json-trailing-comma', '[1,\n]', '2:1'],
    ['json-value', '{"a": NaN}', '1:7'],
    ['json-value', '{"a": None}', '1:7'],
  ])('is told to have the fault %s: %s', async (code, text, place) => {
    const {findings, readable} = await report(text);
    expect(readable).toBe(false);
    expect(findings).toHaveLength(1);
    const {line, column, ...finding} = findings[0]!;

    expect(finding.code).toBe(code);
    expect(`${line}:${column}`).toBe(place);
  });

  it('is told to have a key twice', async () => {
    const text = '{"version": "sharers-feed/1", "title": "a", "language": "en", "items": [], "title": "b"}';
    expect(await said(text)).toEqual(['/title same-key']);
    expect((await report(text)).findings[0]).toMatchObject({column: text.lastIndexOf('"title"') + 1});
  });
});
