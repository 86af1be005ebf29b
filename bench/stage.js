import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {chromiumPath} from '../scripts/engines.js';
import {installEngines} from '../scripts/install.js';
import {CHROMIUM_FLAGS} from '../test/support/chromium-flags.js';
import {feedOf} from './feed.js';

/**
 * A browser, and a server with the feeds (`/1000.json` is one of 1,000 events), the scripts and one page.
 *
 * @typedef {Awaited<ReturnType<typeof openStage>>} Stage
 */

/** The scripts to measure; each says when it starts. */
const SCRIPTS = {
  '/element.js': new URL('../dist/embed/event-list.js', import.meta.url),
  '/plain.js': new URL('plain-list.js', import.meta.url),
};

export async function openStage() {
  const [lack] = await installEngines('chromium');
  if (lack) throw new Error(lack);
  const browser = await puppeteer.launch({executablePath: chromiumPath() ?? 'chromium', args: CHROMIUM_FLAGS});
  /** @type {Map<string, string>} */
  const bodies = new Map(
    Object.entries(SCRIPTS).map(([path, file]) => [path, `performance.mark('start');${readFileSync(file, 'utf8')}`]),
  );
  /** @type {string[]} */
  const requests = [];
  const server = createServer(({url = '/'}, response) => {
    requests.push(url);
    const [, count] = /^\/(\d+)\.json/.exec(url) ?? [];
    if (count && !bodies.has(url)) bodies.set(url, JSON.stringify(feedOf(Number(count))));
    const type = count ? 'application/json' : url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(bodies.has(url) ? 200 : 404, {'Content-Type': type, 'Cache-Control': 'no-store'});
    response.end(bodies.get(url));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /** The paths that were asked for. */
    requests,
    /**
     * Opens a page in a process of its own, with nothing in its cache, and closes it when `act` is done with it.
     *
     * @template Result
     * @param {string} body
     * @param {(page: import('puppeteer-core').Page) => Promise<Result>} act
     * @returns {Promise<Result>}
     */
    async visit(body, act) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.emulateTimezone('Europe/Paris');
      bodies.set('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${body}`);
      await page.goto(`http://127.0.0.1:${address.port}/`);
      const result = await act(page);
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
