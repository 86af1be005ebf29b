import {tmpdir} from 'node:os';
import {describe, expect, it} from 'vitest';
import {VERSION} from '../../src/version.js';
import {command, event, feed, report, withFile} from './command.js';

const piped = (document: object, ...args: string[]) => command(['validate', '-', ...args], {input: JSON.stringify(document)});

describe('sharers-widgets validate', () => {
  it('ends with 0 and counts when all is well', async () => {
    expect(await piped(feed([event()]))).toEqual({
      code: 0,
      err: '',
      out: '<stdin>\n\n1 item: 1 ok, 0 repaired, 0 dropped\n',
    });
  });

  it('ends with 0 when there is only advice', async () => {
    const {code, out} = await piped(feed([event({image: {url: 'a.png'}}), event({id: 'b', title: 'B', status: 'recessed'})]));
    expect(code).toBe(0);
    expect(out).toContain('2 items: 2 ok, 0 repaired, 0 dropped; 2 pieces of advice\n');
  });

  it.each([
    ['mended', [event({title: ' Forum'})], '1 item: 0 ok, 1 repaired, 0 dropped'],
    ['left out', [event({end: '2027-02-30'})], '1 item: 0 ok, 1 repaired, 0 dropped'],
    ['dropped', [event({id: undefined}), event()], '2 items: 1 ok, 0 repaired, 1 dropped'],
    ['dropped as a twin', [event(), event()], '2 items: 1 ok, 0 repaired, 1 dropped'],
    [
      'beyond 5,000',
      Array.from({length: 5001}, (_, id) => event({id: `${id}`, title: `${id}`})),
      '5,001 items: 5,000 ok, 0 repaired, 1 dropped',
    ],
    [
      'against the schema only',
      [event({date_published: 'hier'})],
      '1 item: 1 ok, 0 repaired, 0 dropped; 1 fault that no element minds',
    ],
  ])('ends with 1 when something was %s', async (_, items, sum) => {
    const {code, out} = await piped(feed(items));
    expect(code).toBe(1);
    expect(out).toContain(`${sum}\n`);
  });

  it('says line, column, consequence, what is wrong and how to mend it, under the item', async () => {
    const input =
      '{"version": "sharers-feed/1", "title": "N", "language": "en", "items": [\n  {"type": "event", "id": "f",\n   "title": "Forum", "url": "/f", "start": "2027-02-30"}]}';
    expect(await command(['validate', '-'], {input})).toMatchObject({
      code: 1,
      out: `<stdin>

event: Forum
  <stdin>:3:44  left out  “2027-02-30” is no day of the calendar, or no date — write it like “2027-06-14”, “2027-06-14T18:30”, “2027-06” or “--06-14”

1 item: 0 ok, 1 repaired, 0 dropped
`,
    });
  });

  it('points at the key of what is misspelt, and at the object of what is missing', async () => {
    const {findings} = await report(
      '{"version": "sharers-feed/1", "title": "N", "language": "en", "items": [\n{"type": "event", "id": "f", "url": "/f",\n "titel": "F"}]}',
    );
    expect(findings.map(({line, column, code, item}) => [line, column, code, item])).toEqual([
      [2, 1, 'missing', '/items/0'],
      [3, 2, 'misspelt-key', '/items/0'],
    ]);
  });

  it.each([
    ['the key that is no language', {title: {en: 'Forum', english: 'Forum', '??': 'F'}}, '“??” is no language tag'],
    ['the value that is no language', {language: '??'}, '“??” is no language tag'],
    [
      'the words that there are',
      {attendance: 'hybrid'},
      '“hybrid” is a word of your own, and is shown as it is — if that is not meant, write one of: offline, online, mixed',
    ],
    ['the id that is there twice', {id: 'again'}, 'another item has the id “again” too'],
    ['which entry of a list', {tags: ['a', 5]}, '“tags[1]” is of the wrong kind: 5'],
  ])('names %s', async (_, fields, sentence) => {
    const {out} = await piped(feed([event({...fields}), event({id: 'again', title: 'Again'})]));
    expect(out).toContain(sentence);
  });

  it('takes the next page of a file for one of its own server, unless the file says where it is', async () => {
    const next_url = 'https://network.example/2.json';
    expect(await piped(feed([event()], {next_url}))).toMatchObject({code: 0});
    expect(await piped(feed([event()], {next_url: '2.json'}))).toMatchObject({code: 0});
    expect(await piped(feed([event()], {next_url, feed_url: 'https://network.example/1.json'}))).toMatchObject({code: 0});
    expect(await piped(feed([event()], {next_url, feed_url: 'https://other.example/1.json'}))).toMatchObject({code: 1});
  });

  it('reads several files and ends with the worst', async () => {
    await withFile(JSON.stringify(feed([event()])), async (path) => {
      expect(await command(['validate', path, path])).toMatchObject({code: 0});
      const {code, out} = await command(['validate', path, `${path}.none`]);
      expect(code).toBe(2);
      expect(out).toContain('1 item: 1 ok');
      expect(out).toContain(`${path}.none:1:1  unreadable  there is no such file — check the path`);
    });
  });

  it('says of a folder that it is no file', async () => {
    const {code, out} = await command(['validate', tmpdir()]);
    expect(code).toBe(2);
    expect(out).toContain('this is a folder — name a file');
  });

  it('reads 2 MiB and not a byte more', async () => {
    const text = JSON.stringify(feed([event()]));
    const of = (bytes: number) => command(['validate', '-'], {input: text.padEnd(bytes)});
    expect(await of(2 * 1024 * 1024)).toMatchObject({code: 0});
    const {code, out} = await of(2 * 1024 * 1024 + 1);
    expect(code).toBe(2);
    expect(out).toContain('it is over 2 MiB — publish it in pages (“next_url”)');
  });

  it('says three times and then counts what is the same advice everywhere; as JSON all of it', async () => {
    const document = feed(Array.from({length: 7}, (_, id) => event({id: `${id}`, title: `${id}`, url: undefined})));
    const {out} = await piped(document);
    expect(out.match(/leads nowhere/g)).toHaveLength(3);
    expect(out).toContain('4 more of the same kind; --json has all (no-page)');
    expect((await report(document)).findings).toHaveLength(7);
  });

  it('gives JSON of a stable shape', async () => {
    const {code, out} = await piped(feed([event({url: 'javascript:alert(1)'})]), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      files: [
        {
          file: '<stdin>',
          ok: false,
          readable: true,
          counts: {items: 1, ok: 0, repaired: 1, dropped: 0, invalid: 0, advice: 0},
          items: [{pointer: '/items/0', type: 'event', id: 'forum', title: 'Forum', status: 'repaired'}],
          findings: [
            {
              pointer: '/items/0/url',
              line: 1,
              column: 149,
              code: 'unsafe-address',
              consequence: 'left-out',
              message: '“javascript:alert(1)” is no http or https address, or too long',
              repair: 'write an address that begins with https://',
              item: '/items/0',
            },
          ],
        },
      ],
    });
  });

  it('lets no text of a feed control the terminal', async () => {
    const title = '\u001b[31mred\u009b31m\u202e\nnext line';
    const {out} = await piped(feed([event({title, status: title})]));
    expect(out).toContain('event: [31mred31m next line\n');
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it('colours on a terminal that wants it', async () => {
    const input = JSON.stringify(feed([event()]));
    const seen = async (isTerminal: boolean, environment: NodeJS.ProcessEnv) =>
      (await command(['validate', '-'], {input, isTerminal, environment})).out.includes('\u001b[');
    expect(await seen(true, {TERM: 'xterm'})).toBe(true);
    expect(await seen(false, {TERM: 'xterm'})).toBe(false);
    expect(await seen(true, {NO_COLOR: '1'})).toBe(false);
    expect(await seen(true, {TERM: 'dumb'})).toBe(false);
  });

  it.each([
    [{LANG: 'fr_FR.UTF-8'}, [], 'fr'],
    [{LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_CA.UTF-8'}, [], 'fr'],
    [{LC_MESSAGES: 'fr_FR', LC_ALL: 'C'}, [], 'en'],
    [{LC_ALL: '', LANG: 'fr'}, [], 'fr'],
    [{LANG: 'fr_FR.UTF-8'}, ['--lang', 'en'], 'en'],
    [{LANG: 'de_DE.UTF-8'}, ['--lang=fr'], 'fr'],
    [{}, [], 'en'],
  ])('with %o and %o speaks %s', async (environment, args, language) => {
    const {out} = await command(['validate', '-', ...args], {input: JSON.stringify(feed([event()])), environment});
    expect(out).toContain(language === 'fr' ? '1 élément\u00a0: 1 bon, 0 réparé, 0 écarté' : '1 item: 1 ok');
  });
});

describe('sharers-widgets', () => {
  it('tells its version and its use', async () => {
    expect(await command(['--version'])).toEqual({code: 0, out: `${VERSION}\n`, err: ''});
    const {code, out} = await command(['--help', '--lang', 'fr']);
    expect(code).toBe(0);
    expect(out).toContain('Usage\u00a0: sharers-widgets validate FICHIER|ADRESSE|- …');
  });

  it.each([
    [[], 'Say what to do: “validate”.'],
    [['check', 'a.json'], 'There is no command “check”.'],
    [['validate'], 'Say what to validate: a file, an address, or “-” for what is piped in.'],
    [['validate', 'a.json', '--jsn'], 'There is no option “--jsn”.'],
    [['validate', 'a.json', '--__proto__'], 'There is no option “--__proto__”.'],
    [['validate', 'a.json', '--json=yes'], 'The option “--json” wants another value, or none.'],
    [['validate', 'a.json', '--lang'], 'The option “--lang” wants another value, or none.'],
    [['validate', 'a.json', '--lang', 'de'], 'There is no language “de”: “en” or “fr”.'],
  ])('says of %o what is wrong with it, how it is used, and ends with 2', async (args, sentence) => {
    const {code, out, err} = await command(args);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toContain(`${sentence}\n\nUsage: sharers-widgets validate FILE|URL|- …`);
  });
});
