/**
 * The server's side of `host-page.ts`: pages of a host, each with the headers that the host sends.
 *
 * @typedef {{body: string, headers: Record<string, string>}} HostPage
 * @typedef {{path: string, set type(type: string), set body(body: string), set(name: string, value: string): void}} Exchange
 */

/** @type {HostPage[]} */
const pages = [];

/** Serves the pages. @param {Exchange} exchange @param {() => Promise<void>} next */
export async function servePages(exchange, next) {
  const number = /^\/pages\/(\d+)$/.exec(exchange.path)?.[1];
  const page = number && pages[Number(number)];
  if (!page) return next();
  exchange.type = 'text/html; charset=utf-8';
  exchange.body = page.body;
  for (const [name, value] of Object.entries(page.headers)) exchange.set(name, value);
}

/** The command by which a test says what a page is. */
export const pageServer = () => ({
  name: 'page-server',
  /** @param {{command: string, payload?: unknown}} call */
  executeCommand({command, payload}) {
    if (command !== 'serve-page') return undefined;
    return {path: `/pages/${pages.push(/** @type {HostPage} */ (payload)) - 1}`};
  },
});
