/**
 * The server's side of `serve-feed.ts`: answers under /feeds/ as the tests ask for.
 *
 * @typedef {{status?: number, body?: string, held?: boolean}} Answer
 * @typedef {{path: string, headers: {cookie?: string}, set status(status: number), set body(body: string), set type(type: string)}} Exchange
 */

/** @type {Map<string, {answer: Answer, requests: number, cookie?: string | undefined, release: () => void, released: Promise<void>}>} */
const feeds = new Map();

/** Serves the feeds. @param {Exchange} exchange @param {() => Promise<void>} next */
export async function serveFeeds(exchange, next) {
  const feed = feeds.get(exchange.path);
  if (!feed) return next();
  feed.requests++;
  feed.cookie = exchange.headers.cookie;
  await feed.released;
  exchange.status = feed.answer.status ?? 200;
  exchange.type = 'application/json';
  exchange.body = feed.answer.body ?? '';
}

/** The commands by which tests say what is served, and ask how often it was. */
export const feedServer = () => ({
  name: 'feed-server',
  /** @param {{command: string, payload?: unknown}} call */
  executeCommand({command, payload}) {
    if (command === 'serve-feed') {
      const path = `/feeds/${feeds.size}`;
      answer(path, /** @type {Answer} */ (payload));
      return {path};
    }
    if (command === 'answer-feed') {
      const {path, ...next} = /** @type {Answer & {path: string}} */ (payload);
      feeds.get(path)?.release();
      answer(path, next);
      return {path};
    }
    if (command === 'count-feed') {
      const {requests, cookie = ''} = feeds.get(/** @type {{path: string}} */ (payload).path) ?? {};
      return {requests, cookie};
    }
    return undefined;
  },
});

/** @param {string} path @param {Answer} next */
function answer(path, next) {
  let release = () => {};
  /** @type {Promise<void>} */
  const released = next.held ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
  const known = feeds.get(path);
  if (known) Object.assign(known, {released, release, answer: next});
  else feeds.set(path, {answer: next, requests: 0, release, released});
}
