import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {notFound, stage, type Stage} from '../support/foreign-page.js';
import {send} from '../support/server.js';

let on: Stage;
let network: Stage['feed'];
beforeAll(async () => {
  on = await stage();
  network = on.feed;
});
afterAll(() => on.close());

const script = () => `<script type="module" src="${on.scripts.origin}/event-list.js"></script>`;
const tag = (attributes = '') =>
  `<sharers-event-list feed="${on.feeds.origin}/network.json" ${attributes}><a href="/agenda">17 October, INTEFP</a></sharers-event-list>`;

describe('two lines pasted into a page of another origin', () => {
  it('show the network’s events in French', async () => {
    on.feed = network;
    const {page, shows, says, warnings, exceptions} = await on.open(
      `<!doctype html><html lang="fr">${script()}\n${tag('show="all"')}`,
    );
    await shows('event');
    const text = await says();
    expect(text).toContain('Conférence finale du projet SECOIA DEAL mardi 17 janvier 2023');
    expect(text).toContain('17 octobre');
    expect(text).toContain('Source : Sharers & Workers');
    expect(text).not.toContain('17 October, INTEFP');
    expect([...warnings, ...exceptions]).toEqual([]);
    await page.close();
  });

  it('show them in the browser’s language where the page says none', async () => {
    const {page, shows, says} = await on.open(`<!doctype html>\n${script()}\n${tag('show="all"')}`);
    await shows('event');
    expect(await says()).toMatch(/Conférence finale du projet SECOIA DEAL Tuesday, January 17, 2023/);
    await page.close();
  });

  it('ask once for the feed, though ten lists show it in two languages, and for nothing else', async () => {
    const before = on.feeds.requests.length;
    const requested: string[] = [];
    const lists = ['fr', 'en'].map((lang) => `<div lang="${lang}">${tag('show="all"').repeat(5)}</div>`).join('');
    const {page} = await on.open('<!doctype html>');
    page.on('request', (request) => requested.push(request.url().replace(/^http:\/\/127.0.0.1:\d+/, '')));
    await page.setContent(`<!doctype html>${script()}${lists}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('sharers-event-list')].every((list) => list.shadowRoot!.querySelector('[part~=event]')),
    );
    expect(on.feeds.requests.length - before).toBe(1);
    expect(requested.sort()).toEqual(['/event-list.js', '/network.json']);
    const {headers} = on.feeds.requests.at(-1)!;
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    await page.close();
  });

  it('work under a policy that allows the script and the feed and nothing else, without a nonce', async () => {
    const policy = `default-src 'none'; script-src ${on.scripts.origin}; connect-src ${on.feeds.origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
    const {page, shows, exceptions, warnings} = await on.open(
      `<!doctype html><html lang="fr"><link rel="icon" href="data:,">${script()}\n${tag('show="all"')}`,
      {'Content-Security-Policy': policy},
    );
    await shows('event');
    const column = await (await shows('event')).evaluate((event) => getComputedStyle(event).display);
    expect(column).toBe('grid');
    expect([...exceptions, ...warnings]).toEqual([]);
    await page.close();
  });

  it('leave the page’s own style alone, and are left alone by it', async () => {
    const style = '<style>p { color: red; margin: 99px } a { color: lime } [part] { display: none }</style>';
    const {page, shows} = await on.open(
      `<!doctype html><html lang="fr">${style}<p id="host">Text</p><a id="link" href="/x">x</a>${script()}${tag('show="all"')}`,
    );
    const styleOf = (selector: string) =>
      page.$eval(selector, (element) => [getComputedStyle(element).color, getComputedStyle(element).marginTop]);
    const before = [await styleOf('#host'), await styleOf('#link')];
    await shows('event');
    expect([await styleOf('#host'), await styleOf('#link')]).toEqual(before);
    expect(await styleOf('sharers-event-list >>> [part=facts]')).toEqual(['rgb(0, 0, 0)', '0px']);
    await page.close();
  });
});

describe('a feed that', () => {
  const faults: [string, Stage['feed']][] = [
    ['is not found', (_, response) => notFound(response)],
    ['is a server’s error', (_, response) => notFound(response, 500)],
    [
      'may not be read from this origin',
      (_, response) => response.writeHead(200, {'Content-Type': 'application/json'}).end('{"items":[]}'),
    ],
    ['is a proxy’s page', (_, response) => send(response, '<!doctype html><h1>Sign in</h1>', 'text/html')],
    ['is JSON of another kind', (_, response) => send(response, '{}')],
    ['is larger than 2 MiB', (_, response) => send(response, `{"items":[${' '.repeat(3 * 1024 * 1024)}]}`)],
    [
      'is cut off',
      (_, response) =>
        void response
          .writeHead(200, {'Content-Length': '99', 'Access-Control-Allow-Origin': '*'})
          .write('{"items":', () => response.destroy()),
    ],
    ['never comes', () => undefined],
  ];

  it.each(faults)('%s leaves the page’s own text, says so once, and throws nothing', async (_, fault) => {
    on.feed = fault;
    const {page, shows, says, warnings, exceptions} = await on.open(
      `<!doctype html><html lang="fr">${script()}\n${tag()}${tag()}`,
    );
    expect(await says()).toContain('17 October, INTEFP');
    await shows('retry');
    expect(await says()).toBe('17 October, INTEFP Les événements n’ont pas pu être chargés. Réessayer');
    expect(await page.$eval('sharers-event-list a', (link) => link.checkVisibility())).toBe(true);
    expect(exceptions).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^sharers-widgets: The feed http.*\/network\.json \S.*/)]);
    await page.close();
  });

  it('comes when the visitor tries again is shown', async () => {
    on.feed = faults[0]![1];
    const {page, shows} = await on.open(`<!doctype html><html lang="fr">${script()}\n${tag('show="all"')}`);
    const retry = await shows('retry');
    on.feed = network;
    await retry.click();
    await shows('event');
    expect(await page.$('sharers-event-list >>> [part=retry]')).toBeNull();
    await page.close();
  });
});

describe('a second copy of the script', () => {
  it.each([
    ['from another address', (text: string) => text],
    ['of another version', (text: string) => text.replaceAll('0.1.0', '9.0.0')],
  ])('%s leaves the first as it is, with one warning and no exception', async (_, change) => {
    on.feed = network;
    const {script: original} = on;
    on.script = (path) => (path.includes('second') ? change(original(path)) : original(path));
    const before = on.feeds.requests.length;
    const second = `<script type="module" src="${on.scripts.origin}/event-list.js?second"></script><script type="module" src="${on.scripts.origin}/sharers.js?second"></script>`;
    const {page, shows, warnings, exceptions} = await on.open(
      `<!doctype html><html lang="fr">${script()}${second}\n${tag('show="all"')}`,
    );
    await shows('event');
    expect(await page.evaluate(() => (customElements.get('sharers-event-list') as unknown as {version: string}).version)).toBe(
      '0.1.0',
    );
    expect(exceptions).toEqual([]);
    expect(warnings.filter((text) => text.includes('sharers-widgets'))).toEqual([
      expect.stringContaining('already defines <sharers-event-list>'),
    ]);
    expect(on.feeds.requests.length - before).toBe(1);
    on.script = original;
    await page.close();
  });
});
