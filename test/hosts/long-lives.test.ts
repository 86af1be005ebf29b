import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {stage, type Stage} from '../support/foreign-page.js';
import {send} from '../support/server.js';
import {NAMES} from '../support/names.js';

let on: Stage;
beforeAll(async () => {
  on = await stage();
});
afterAll(() => on.close());

const script = () => `<script type="module" src="${on.scripts.origin}/sharers.js"></script>`;
const tags = (attributes = '') =>
  NAMES.map(
    (tag) => `<sharers-${tag} feed="${on.feeds.origin}/network.json" ${attributes}><p>Fallback</p></sharers-${tag}>`,
  ).join('');

describe('an element that is added and taken away 200 times', () => {
  it('leaves no listener, no node and no timer behind', async () => {
    const {page, shows} = await on.open(`<!doctype html><html lang="en">${script()}<main>${tags()}</main>`);
    await shows('event');
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable');
    const turn = (times: number) =>
      page.evaluate(
        async (html, turns) => {
          const main = document.querySelector('main')!;
          for (let turned = 0; turned < turns; turned++) {
            main.replaceChildren();
            main.innerHTML = html;
            await Promise.all(
              [...main.children].map((element) => (element as unknown as {updateComplete: unknown}).updateComplete),
            );
          }
          main.replaceChildren();
        },
        tags('controls="search" url-state dismissible'),
        times,
      );
    const count = async () => {
      // Until nobody waits for the feed any more, which is a second.
      await page.waitForFunction((since) => performance.now() > since + 1500, {}, await page.evaluate(() => performance.now()));
      await cdp.send('HeapProfiler.collectGarbage');
      const {metrics} = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(
        metrics
          .filter(({name}) => /^(Nodes|JSEventListeners|AdoptedStyleSheets)$/.test(name))
          .map(({name, value}) => [name, value]),
      );
    };
    // What is kept once for all, such as the languages' formats, is there after a few.
    await turn(5);
    const before = await count();
    await turn(200);
    const after = await count();
    expect(after['JSEventListeners']! - before['JSEventListeners']!).toBeLessThanOrEqual(8);
    // One leaked element of each kind and turn would be tens of thousands.
    expect(after['Nodes']! - before['Nodes']!).toBeLessThanOrEqual(200);
    await page.close();
  });
});

describe('a page that is printed', () => {
  it('has all that an element says, with the addresses of its links, and no button but a month’s days', async () => {
    on.feed = (_, response) => send(response, readFileSync(new URL('../../demo/feeds/example.json', import.meta.url)));
    const {page, shows} = await on.open(
      `<!doctype html><html lang="en">${script()}${tags('details show="all" controls="search" page-size="2" layout="full"')}`,
    );
    await shows('event');
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter(({localName}) => localName.startsWith('sharers-'))
        .map(({localName, shadowRoot}) => {
          const isSeen = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().height > 0;
          const titles = [...shadowRoot!.querySelectorAll('[part=title]')];
          return {
            localName,
            titles: titles.length > 0 && titles.every((title) => isSeen(title) || title.closest('details:not([open])')),
            buttons: [...shadowRoot!.querySelectorAll('button:not([part=number]), input, select')]
              .filter(isSeen)
              .map((node) => node.getAttribute('part')),
          };
        }),
    );
    expect(seen).toEqual(NAMES.map((tag) => ({localName: `sharers-${tag}`, titles: true, buttons: []})));
    const printed = await page.$eval('sharers-event-list >>> [part=source-link]', (link) => [
      getComputedStyle(link, '::after').content,
      link.getAttribute('href')!,
    ]);
    expect(printed[0]).toContain(printed[1]);
    await page.close();
  });
});

describe('a page that a visitor leaves and comes back to', () => {
  it('shows what it showed', async () => {
    const {page, shows, says, exceptions} = await on.open(`<!doctype html><html lang="en">${script()}${tags('show="all"')}`);
    await shows('event');
    const text = await says();
    await page.evaluate(() => Object.assign(window, {kept: true}));
    await page.goto(on.feeds.origin);
    await page.goBack();
    await shows('event');
    // The page is the one that was left, and not loaded again.
    expect(await page.evaluate(() => 'kept' in window)).toBe(true);
    expect(await says()).toBe(text);
    expect(exceptions).toEqual([]);
    await page.close();
  });
});
