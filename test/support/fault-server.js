import {createServer} from 'node:http';
import {gzipSync} from 'node:zlib';

/**
 * Servers of feeds that go wrong, each with a port of its own, so that none waits for another.
 *
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} Answer
 */

const FEED = JSON.stringify({
  version: 'sharers-feed/1',
  title: 'Feed',
  language: 'en',
  items: [{type: 'event', id: 'a', title: 'Café'}],
});
const OPEN = {'Access-Control-Allow-Origin': '*'};
const JSON_TYPE = {...OPEN, 'Content-Type': 'application/json'};

/** @param {number} status @param {Record<string, string>} [headers] @returns {Answer} */
const status = (status, headers) => (_, response) => void response.writeHead(status, {...JSON_TYPE, ...headers}).end('{}');

/** @param {object} more @returns {Answer} */
const feed = (more) => (_, response) =>
  void response.writeHead(200, JSON_TYPE).end(JSON.stringify({...JSON.parse(FEED), ...more}));

/** @type {Record<string, Answer>} */
const FAULTS = {
  'slow headers': () => {},
  'slow body': (_, response) => void response.writeHead(200, JSON_TYPE).write(FEED.slice(0, 20)),
  // Not before the headers: of a connection that breaks then Firefox tries ten by itself.
  reset: (request, response) => void response.writeHead(200, JSON_TYPE).write(FEED.slice(0, 20), () => request.socket.destroy()),
  'truncated gzip': (_, response) => {
    const all = gzipSync(FEED);
    response.writeHead(200, {...JSON_TYPE, 'Content-Encoding': 'gzip'}).end(all.subarray(0, all.length >> 1));
  },
  'wrong charset': (_, response) =>
    void response
      .writeHead(200, {...OPEN, 'Content-Type': 'application/json; charset=iso-8859-1'})
      .end(Buffer.from(FEED, 'latin1')),
  redirects: (request, response) => {
    const hops = Number(new URL(request.url ?? '', 'http://a').searchParams.get('hops'));
    if (hops < 3) response.writeHead(302, {...OPEN, Location: `/?hops=${hops + 1}`}).end();
    else response.writeHead(200, JSON_TYPE).end(FEED);
  },
  'redirects without end': (_, response) => void response.writeHead(302, {...OPEN, Location: '/'}).end(),
  'too many requests': status(429, {'Retry-After': '3600'}),
  'server error': status(503),
  'cors lost': (_, response) => void response.writeHead(200, {'Content-Type': 'application/json'}).end(FEED),
  'page of a proxy': (_, response) =>
    void response.writeHead(200, {...OPEN, 'Content-Type': 'text/html'}).end('<!doctype html><h1>Sign in</h1>'),
  endless: (_, response) => {
    const block = ' '.repeat(64 * 1024);
    const more = () => {
      while (!response.destroyed && response.write(block));
    };
    response.writeHead(200, JSON_TYPE).write('{"items":[');
    response.on('drain', more);
    more();
  },
  'paging loop': feed({next_url: '/'}),
  gone: status(410),
  moved: feed({moved_to: 'https://example.org/feed.json'}),
};

/** The commands by which a test starts them, asks how often each was asked, and stops them. */
export const faultServer = () => {
  /** @type {Map<string, {server: import('node:http').Server, requests: number, good: number}>} */
  const running = new Map();
  return {
    name: 'fault-server',
    /** @param {{command: string, payload?: unknown}} call */
    async executeCommand({command, payload}) {
      if (command === 'start-faults') {
        // So many good answers come first.
        const {good, key} = /** @type {{good: number, key: string}} */ (payload);
        return Object.fromEntries(
          await Promise.all(
            Object.entries(FAULTS).map(async ([fault, answer]) => {
              const one = {requests: 0, good, server: createServer()};
              one.server.on('request', (request, response) => {
                if (request.url === '/') one.requests++;
                if (request.url === '/' && one.good-- > 0) response.writeHead(200, JSON_TYPE).end(FEED);
                else answer(request, response);
              });
              await new Promise((resolve) => one.server.listen(0, '127.0.0.1', () => resolve(undefined)));
              running.set(key + fault, one);
              const {port} = /** @type {import('node:net').AddressInfo} */ (one.server.address());
              return [fault, `http://127.0.0.1:${port}/`];
            }),
          ),
        );
      }
      if (command === 'count-faults') {
        const {key} = /** @type {{key: string}} */ (payload);
        return Object.fromEntries(Object.keys(FAULTS).map((fault) => [fault, running.get(key + fault)?.requests]));
      }
      if (command === 'stop-faults') {
        const {key} = /** @type {{key: string}} */ (payload);
        for (const fault of Object.keys(FAULTS)) {
          const server = running.get(key + fault)?.server;
          server?.closeAllConnections();
          server?.close();
          running.delete(key + fault);
        }
        return {};
      }
      return undefined;
    },
  };
};
