import type {RequestListener} from 'node:http';
import {gzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {adviceOnDelivery, READER, type Delivery} from '../../src/cli/advice/delivery.js';
import type {Report} from '../../src/cli/report.js';
import {serve, type Server} from '../support/server.js';
import {command, event, feed} from './command.js';

/** What a server sends that does all as it should. */
const GOOD = {
  'Content-Type': 'application/json; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
  ETag: '"1"',
};

let server: Server;
let answer: RequestListener;
beforeEach(async () => (server = await serve((request, response) => answer(request, response))));
afterEach(() => server.close());

/** Answers with documents by their path, and with 304 who has them already. */
const sites =
  (documents: Readonly<Record<string, object>>, headers: Readonly<Record<string, string | undefined>> = GOOD): RequestListener =>
  (request, response) => {
    const document = documents[request.url!];
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<string, string>;
    const isKnown = sent['ETag'] !== undefined && request.headers['if-none-match'] === sent['ETag'];
    response.writeHead(document ? (isKnown ? 304 : 200) : 404, sent).end(isKnown ? undefined : JSON.stringify(document));
  };

const reportOn = async (path: string) => {
  const {code, out} = await command(['validate', server.origin + path, '--json']);
  return {code, files: (JSON.parse(out) as Report).files};
};

/** What is said of the first page at an address, as "pointer code". */
const said = async (path = '/feed.json') =>
  (await reportOn(path)).files[0]!.findings.map(({pointer, code}) => `${pointer} ${code}`);

describe('an address', () => {
  it('of a server that does all as it should is well', async () => {
    answer = sites({'/feed.json': feed([event()])});
    expect(await reportOn('/feed.json')).toMatchObject({code: 0, files: [{ok: true, findings: []}]});
  });

  it('is asked as browsers ask: without cookie and referrer, and once more as a page that has the feed', async () => {
    answer = sites({'/feed.json': feed([event()])});
    await said();
    const [first, again, ...others] = server.requests.map(({headers}) => headers);
    expect(others).toEqual([]);
    expect(first).not.toHaveProperty('cookie');
    expect(first).not.toHaveProperty('referer');
    expect(first).not.toHaveProperty('if-none-match');
    expect(again).toMatchObject({origin: READER, 'if-none-match': '"1"'});
  });

  it.each([
    ['no-cors', {'Access-Control-Allow-Origin': undefined}],
    ['cors-for-some', {'Access-Control-Allow-Origin': 'https://network.example'}],
    ['content-type', {'Content-Type': 'text/html'}],
    ['content-type', {'Content-Type': undefined}],
    ['charset', {'Content-Type': 'application/json; charset=iso-8859-1'}],
    ['no-max-age', {'Cache-Control': undefined}],
    ['no-max-age', {'Cache-Control': 'no-store, stale-while-revalidate=60'}],
    ['no-stale', {'Cache-Control': 'max-age=300'}],
    ['no-validator', {ETag: undefined}],
    ['cookie', {'Set-Cookie': 'session=1'}],
  ])('lacks %s with %o, which is advice', async (lack, headers) => {
    answer = sites({'/feed.json': feed([event()])}, {...GOOD, ...headers});
    expect(await reportOn('/feed.json')).toMatchObject({code: 0, files: [{findings: [{code: lack, consequence: 'advice'}]}]});
  });

  it.each(['application/feed+json', 'application/json', 'application/json;charset="UTF-8"'])(
    'may be sent as %s',
    async (type) => {
      answer = sites({'/feed.json': feed([event()])}, {...GOOD, 'Content-Type': type});
      expect(await said()).toEqual([]);
    },
  );

  it('may allow the origin that asks, and only when it asks', async () => {
    answer = (request, response) => {
      const {origin} = request.headers;
      sites({'/feed.json': feed([event()])}, {...GOOD, 'Access-Control-Allow-Origin': origin})(request, response);
    };
    expect(await said()).toEqual([]);
  });

  it('is to answer 304 when nothing has changed', async () => {
    answer = (_, response) => response.writeHead(200, GOOD).end(JSON.stringify(feed([event()])));
    expect(await said()).toEqual([' no-304']);
  });

  it('is to be compressed when it is large', async () => {
    const text = JSON.stringify(feed([event({summary: 'x'.repeat(1500)})]));
    answer = sites({'/feed.json': JSON.parse(text) as object});
    expect(await said()).toEqual([' no-compression']);
    answer = (request, response) => {
      const isKnown = request.headers['if-none-match'] !== undefined;
      response.writeHead(isKnown ? 304 : 200, {...GOOD, 'Content-Encoding': 'gzip'}).end(isKnown ? undefined : gzipSync(text));
    };
    expect(await said()).toEqual([]);
  });

  it('that leads on to another is named with it', async () => {
    const all = sites({'/new.json': feed([event()])});
    answer = (request, response) => {
      if (request.url === '/feed.json') response.writeHead(301, {Location: '/new.json'}).end();
      else all(request, response);
    };
    const {files} = await reportOn('/feed.json');
    expect(files[0]!.findings.map(({code, message}) => [code, message.includes(`${server.origin}/new.json`)])).toEqual([
      ['redirected', true],
    ]);
  });

  it.each([
    ['status', '/none.json'],
    ['html', '/page.html'],
  ])('that gives no feed is unreadable: %s', async (code, path) => {
    answer = (request, response) => {
      if (request.url === '/page.html') response.writeHead(200).end('<!doctype html>');
      else response.writeHead(404).end();
    };
    expect(await reportOn(path)).toMatchObject({code: 2, files: [{readable: false, findings: [{code, line: 1, column: 1}]}]});
  });

  it('that nobody answers is unreadable, and the reason is told', async () => {
    await server.close();
    const {code, out} = await command(['validate', `${server.origin}/feed.json`]);
    expect(code).toBe(2);
    expect(out).toContain('the server cannot be reached (ECONNREFUSED)');
  });

  it.each(['ftp://network.example/feed.json', 'http://', 'file:///etc/hostname'])('%s is none', async (address) => {
    const {code, out} = await command(['validate', address]);
    expect(code).toBe(2);
    expect(out).toContain('this is no http or https address');
  });
});

describe('the pages of a feed', () => {
  it('are all read, each told by itself, and may refer to each other', async () => {
    answer = sites({
      '/1.json': feed([{type: 'project', id: 'bridge', title: 'Bridge', url: '/bridge'}], {next_url: '/2.json'}),
      '/2.json': feed([event({projects: ['bridge', 'nothing']})]),
    });
    const {code, files} = await reportOn('/1.json');
    expect(code).toBe(1);
    expect(
      files.map(({file, findings}) => [file.replace(server.origin, ''), findings.map(({pointer, code}) => `${pointer} ${code}`)]),
    ).toEqual([
      ['/1.json', []],
      ['/2.json', ['/items/0/projects/1 unknown-reference']],
    ]);
  });

  it('that cannot be had are told, and the others all the same', async () => {
    answer = sites({'/1.json': feed([event()], {next_url: '/2.json'})});
    const {code, files} = await reportOn('/1.json');
    expect(code).toBe(2);
    expect(files.map(({readable, findings}) => [readable, findings.map(({code}) => code)])).toEqual([
      [true, []],
      [false, ['status']],
    ]);
  });

  it('are read once, though they go round in a circle', async () => {
    answer = sites({
      '/1.json': feed([event()], {next_url: '/2.json'}),
      '/2.json': feed([event()], {next_url: '/1.json'}),
    });
    const {code, files} = await reportOn('/1.json');
    expect(code).toBe(1);
    expect(files.map(({findings}) => findings.map(({code}) => code))).toEqual([[], ['page-again']]);
  });

  it('are 10 at the most', async () => {
    const documents = Array.from(
      {length: 11},
      (_, page) => [`/${page}.json`, feed([event()], page < 10 ? {next_url: `/${page + 1}.json`} : {})] as const,
    );
    answer = sites(Object.fromEntries(documents));
    const {files} = await reportOn('/0.json');
    expect(files).toHaveLength(10);
    expect(files.at(-1)!.findings.map(({code}) => code)).toEqual(['too-many-pages']);
    expect((await reportOn('/1.json')).files.at(-1)!.findings).toEqual([]);
  });

  it('of another origin are not asked for', async () => {
    const other = await serve((_, response) => response.end());
    try {
      answer = sites({'/feed.json': feed([event()], {next_url: `${other.origin}/2.json`})});
      expect(await said()).toEqual(['/next_url other-origin']);
      expect(other.requests).toHaveLength(0);
    } finally {
      await other.close();
    }
  });
});

describe('what is asked of a server', () => {
  const delivery = (url: string): Delivery => ({asked: url, url, headers: new Headers(GOOD), bytes: 10});

  it('is https, but for one’s own machine', () => {
    const codes = (url: string) => adviceOnDelivery(delivery(url)).map(({code}) => code);
    expect(codes('http://network.example/feed.json')).toEqual(['no-https']);
    expect(codes('https://network.example/feed.json')).toEqual([]);
    expect(codes('http://localhost:8080/feed.json')).toEqual([]);
    expect(codes('http://localhost.example/feed.json')).toEqual(['no-https']);
  });
});
