import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {gzipSync} from 'node:zlib';
import type {RequestListener} from 'node:http';
import {FeedError} from '../../src/feed/errors.js';
import {requestFeed} from '../../src/feed/request.js';
import {send, serve, type Server} from '../support/server.js';

let server: Server;
let answer: RequestListener;
beforeEach(async () => (server = await serve((request, response) => answer(request, response))));
afterEach(() => server.close());

const failure = async (url = `${server.origin}/feed.json`) => {
  const error = await requestFeed(url).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FeedError);
  return error as FeedError;
};

/** A feed of exactly so many bytes. */
const ofBytes = (bytes: number) => `{"items":[${' '.repeat(bytes - 12)}]}`;
const MiB = 1024 * 1024;

describe('a request for a feed', () => {
  it('gives the JSON, where it came from after redirects, and when', async () => {
    answer = (request, response) => {
      if (request.url === '/new.json') send(response, '{"items":[]}');
      else response.writeHead(301, {Location: '/new.json'}).end();
    };
    expect(await requestFeed(`${server.origin}/feed.json`)).toEqual({
      json: {items: []},
      url: `${server.origin}/new.json`,
      at: expect.closeTo(Date.now(), -4) as number,
    });
  });

  it('sends no cookie, no referrer and no header of its own', async () => {
    answer = (_, response) => send(response, '{}');
    await requestFeed(`${server.origin}/feed.json`);
    const {headers, method} = server.requests[0]!;
    expect(method).toBe('GET');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('if-none-match');
  });

  it.each([404, 410, 500, 503])('says that it was answered with %s', async (status) => {
    answer = (_, response) => response.writeHead(status).end('<h1>Sorry</h1>');
    const error = await failure();
    expect(error).toMatchObject({code: 'status', status, url: `${server.origin}/feed.json`});
    expect(error.message).toBe(`The feed ${server.origin}/feed.json is answered with status ${status}`);
  });

  it.each(['', '{"items": [', '<!doctype html>', '\ufffe{'])('says that "%s" is no JSON', async (body) => {
    answer = (_, response) => send(response, body);
    expect(await failure()).toMatchObject({code: 'not-json'});
  });

  it.each(['null', '3', '"feed"', 'true'])('says that %s is no feed', async (body) => {
    answer = (_, response) => send(response, body);
    expect(await failure()).toMatchObject({code: 'not-a-feed'});
  });

  it('takes a byte order mark for none of the JSON', async () => {
    answer = (_, response) => send(response, '\ufeff{"items":[]}');
    expect((await requestFeed(server.origin)).json).toEqual({items: []});
  });

  it('takes 2 MiB and not a byte more, also of what is compressed', async () => {
    answer = (_, response) => send(response, ofBytes(2 * MiB));
    expect((await requestFeed(server.origin)).json).toEqual({items: []});
    answer = (_, response) => send(response, ofBytes(2 * MiB + 1));
    expect(await failure()).toMatchObject({code: 'too-large'});
    answer = (_, response) => send(response, gzipSync(ofBytes(20 * MiB)), 'application/json', {'Content-Encoding': 'gzip'});
    expect(await failure()).toMatchObject({code: 'too-large'});
  });

  it('gives up after 10 seconds, whether nothing came or not all of it', async () => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    try {
      for (const started of [false, true]) {
        const asked = new Promise<void>((resolve) => {
          answer = (_, response) => {
            if (started) response.writeHead(200).write('{"items": [');
            resolve();
          };
        });
        const failed = failure();
        await asked;
        vi.advanceTimersByTime(9_999);
        const early = await Promise.race([failed, new Promise((resolve) => setImmediate(() => resolve('still waiting')))]);
        expect(early).toBe('still waiting');
        vi.advanceTimersByTime(1);
        expect(await failed).toMatchObject({code: 'timeout'});
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that nobody answers', async () => {
    const {origin} = server;
    await server.close();
    expect(await failure(`${origin}/feed.json`)).toMatchObject({code: 'network'});
  });

  it.each(['javascript:alert(1)', 'ftp://example.org/feed.json', 'feed.json'])(
    'says of %s that it is no address',
    async (url) => {
      expect(await failure(url)).toMatchObject({code: 'address'});
    },
  );

  it('says of an answer without a body that it is no JSON', async () => {
    answer = (_, response) => response.writeHead(204).end();
    expect(await failure()).toMatchObject({code: 'not-json'});
  });

  it('ends with what it is aborted with', async () => {
    answer = () => undefined;
    const stop = new AbortController();
    const request = requestFeed(server.origin, stop);
    stop.abort(new Error('no longer wanted'));
    await expect(request).rejects.toThrow('no longer wanted');
  });
});
