import {readFileSync} from 'node:fs';
import type {RequestListener, ServerResponse} from 'node:http';
import puppeteer, {type Browser, type ElementHandle, type Page} from 'puppeteer-core';
import {chromiumPath} from '../../scripts/engines.js';
import {CHROMIUM_FLAGS} from './chromium-flags.js';
import {send, serve, type Server} from './server.js';

const ROOT = new URL('../../', import.meta.url);

/** The text of a built file. */
export const embed = (name: string): string => readFileSync(new URL(`dist/embed/${name}`, ROOT), 'utf8');

/** Three servers of three origins, as in life: one has the page, one the script, one the feed. */
export interface Stage {
  readonly pages: Server;
  readonly scripts: Server;
  readonly feeds: Server;
  /** What the feeds' server answers from now on. */
  feed: RequestListener;
  /** What the scripts' server does to a file before it sends it, by the address asked for. */
  script: (path: string) => string;
  /** Opens a page of the pages' server and gathers what it says. */
  open(html: string, headers?: Record<string, string>): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Our warnings. */
  readonly warnings: readonly string[];
  /** Exceptions that nobody caught. */
  readonly exceptions: readonly string[];
  /** Waits until an element of the page shows a part, and gives the first such. Puppeteer's own waiting looks into no shadow tree. */
  readonly shows: (part: string) => Promise<ElementHandle>;
  /** What the first element of the page says to its reader, white space folded. */
  readonly says: (selector?: string) => Promise<string>;
}

export async function stage(): Promise<Stage> {
  const browser: Browser = await puppeteer.launch({executablePath: chromiumPath() ?? 'chromium', args: CHROMIUM_FLAGS});
  let html = '';
  let pageHeaders: Record<string, string> = {};
  const pages = await serve((request, response) => {
    if (request.url === '/') send(response, html, 'text/html; charset=utf-8', pageHeaders);
    else notFound(response);
  });
  const scripts = await serve((request, response) => send(response, self.script(request.url!), 'text/javascript'));
  const feeds = await serve((request, response) => {
    self.feed(request, response);
  });
  const self: Stage = {
    pages,
    scripts,
    feeds,
    feed: (_, response) => send(response, readFileSync(new URL('demo/feeds/network.json', ROOT))),
    script: (path) => embed(path.split(/[/?]/)[1]!),
    async open(content, headers = {}) {
      [html, pageHeaders] = [content, headers];
      // A context of its own: pages that share a cache wait for one another's requests.
      const page = await (await browser.createBrowserContext()).newPage();
      const warnings: string[] = [];
      const exceptions: string[] = [];
      page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
      page.on('pageerror', (error) => exceptions.push(String(error)));
      await page.goto(pages.origin, {waitUntil: 'load'});
      const says = (selector = 'sharers-event-list') => page.$eval(selector, textOf);
      const shows = async (part: string) => {
        const found = await page.waitForFunction(partOf, {timeout: 15_000}, part);
        return found.asElement() as ElementHandle;
      };
      return {page, warnings, exceptions, shows, says};
    },
    async close() {
      await browser.close();
      await Promise.all([pages, scripts, feeds].map((server) => server.close()));
    },
  };
  return self;
}

/** Nothing here, readable from any origin. */
export const notFound = (response: ServerResponse, status = 404): void =>
  void response.writeHead(status, {'Access-Control-Allow-Origin': '*'}).end();

/** What stands in an element for a reader: its shadow tree with what is slotted into it. Runs in the page. */
function textOf(element: Element): string {
  const texts = [...element.shadowRoot!.querySelectorAll('slot')].flatMap((slot) =>
    slot.assignedNodes().map((node) => node.textContent),
  );
  return [...texts, element.shadowRoot!.textContent].join(' ').replace(/\s+/g, ' ').trim();
}

/** The first box of a part on the page. Runs in the page. */
const partOf = (part: string): Element | undefined =>
  [...document.querySelectorAll('sharers-event-list')]
    .map(({shadowRoot}) => shadowRoot?.querySelector(`[part~=${part}]`))
    .find((box) => !!box) ?? undefined;
