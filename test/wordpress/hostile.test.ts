import {readFileSync} from 'node:fs';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {NAUGHTY_TEXTS} from '../support/naughty.js';
import {send, serve, type Server} from '../support/server.js';
import {itemsOf, openBrowser, shows, signIn, visit} from './lab/browser.js';
import {Site} from './lab/site.js';
import {blockOf, FEED, shortcodeOf, startPartner, type Partner} from './support.js';

let browser: Browser;
let partner: Partner;
let site: Site;
/** Where somebody else has the library's script. */
let elsewhere: Server;

beforeAll(async () => {
  const script = readFileSync(new URL('../../dist/embed/sharers.js', import.meta.url), 'utf8');
  [browser, partner, site, elsewhere] = await Promise.all([
    openBrowser(),
    startPartner(),
    Site.start({version: '6.1', theme: 'twentytwentyone', locale: 'fr_FR'}),
    serve((_, response) => send(response, script, 'text/javascript')),
  ]);
});
afterAll(async () => {
  await browser.close();
  await partner.server.close();
  await elsewhere.close();
  const {complaints} = site;
  site.stop();
  expect(complaints).toEqual([]);
});

const tag = (attributes = ''): string =>
  `<sharers-event-list feed="${partner.feed}" ${attributes}><a href="https://a.example/">Agenda</a></sharers-event-list>`;

describe('an author who may not write all HTML keeps the widget', () => {
  it.each([
    ['by a block', () => blockOf('event-list', {feed: `${partner.feed}?a=1&b=2`, limit: '1'})],
    ['by a shortcode', () => shortcodeOf('event-list', {feed: `${partner.feed}?a=1&b=2`, limit: '1'})],
    [
      'by a pasted tag',
      () =>
        `<!-- wp:html --><script type="module" src="${elsewhere.origin}/sharers.js"></script>${tag('limit="1"')}<!-- /wp:html -->`,
    ],
    ['by a pasted tag in a paragraph of old', () => `Before.\n\n${tag('limit="1"')}\n\nAfter.`],
  ])('%s, and visitors see it', async (_, content) => {
    const {link} = await site.post(content(), {role: 'author'});
    const {page, requests, errors} = await visit(browser, link);
    await shows(page);
    expect(await itemsOf(page)).toEqual(['Forum des communs']);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => url.startsWith(partner.server.origin) || url.startsWith(elsewhere.origin))).toEqual([]);
    await page.browserContext().close();
  });

  it('and nothing else that is not theirs to write: no script, no handler, no style', async () => {
    const {id} = await site.post(
      `<!-- wp:html --><script>x</script>${tag('onclick="x()" style="x" limit="1"')}<!-- /wp:html -->`,
      {role: 'author'},
    );
    const {content} = await site.rest<{content: {raw: string}}>('admin', `wp/v2/posts/${id}?context=edit`);
    expect(content.raw).toBe(`<!-- wp:html -->x${tag('limit="1"').replace(/\s+>/, '>')}<!-- /wp:html -->`);
  });
});

describe('a shortcode that an editor spoilt', () => {
  it.each([
    ['in curly quotes', (url: string) => `[sharers_event_list feed=”${url}” limit=”1″]`],
    ['in guillemets', (url: string) => `[sharers_event_list feed=« ${url} » limit=« 1 »]`],
    ['of whose address a link was made', (url: string) => `[sharers_event_list feed="<a href="${url}">${url}</a>" limit="1"]`],
    [
      'in a sentence, of whose address a link was made',
      (url: string) => `<p>See [sharers_event_list feed="<a href="${url}">${url}</a>" limit="1"] there.</p>`,
    ],
    ['over several lines', (url: string) => `[sharers_event_list\nfeed="${url}"\nlimit="1"]`],
  ])('%s is read as it was meant', async (_, spoilt) => {
    const {link} = await site.post(spoilt(partner.feed), {role: 'author'});
    const {page} = await visit(browser, link);
    await shows(page);
    expect(await itemsOf(page)).toEqual(['Forum des communs']);
    await page.browserContext().close();
  });

  it.each([
    ['in a shortcode', () => '[sharers_event_list flux="partner"]'],
    ['in a block', () => blockOf('event-list', {feed: 'htps:/partner'})],
  ])('beyond reading, %s, is said to who may edit, while a visitor sees nothing wrong and no other feed', async (_, content) => {
    await site.run(`update_option( 'sharers_widgets', array( 'feed' => '${partner.feed}' ) );`);
    const {link} = await site.post(`<p>Before.</p>${content()}`);
    const html = await (await fetch(link)).text();
    expect(html).not.toMatch(/<sharers-event-list|sharers-notice/);
    const page = await signIn(browser, site, 'editor');
    await page.goto(link);
    expect(await page.$eval('.sharers-notice', (notice) => notice.textContent)).toMatch(/n’a pas pu être lu|n’est pas lisible/);
    expect(await page.$('sharers-event-list')).toBe(null);
    await site.run(`delete_option( 'sharers_widgets' );`);
    await page.browserContext().close();
  });
});

describe('where others change the page', () => {
  it('WordPress’ own paragraphs leave a list inside of its tag', async () => {
    const {link} = await site.post(`Before.\n${blockOf('event-list', {feed: partner.feed})}\nAfter.`);
    const {page} = await visit(browser, link, {hasScripts: false});
    expect(await page.$$eval('sharers-event-list > ul > li', (lines) => lines.length)).toBe(2);
    await page.browserContext().close();
  });

  it('an optimiser that defers, delays and joins scripts by what WordPress hands it leaves ours alone', async () => {
    const handles = await site.value<string[]>(`array_values( apply_filters( 'sgo_js_minify_exclude', array( 'jquery' ) ) )`);
    expect(handles).toEqual(expect.arrayContaining(['jquery', 'sharers-widgets', 'sharers-widgets-event-list']));
    for (const filter of [
      'rocket_delay_js_exclusions',
      'rocket_exclude_js',
      'litespeed_optimize_js_excludes',
      'perfmatters_delay_js_exclusions',
    ]) {
      expect(await site.value<string[]>(`apply_filters( '${filter}', array( 'a.js' ) )`)).toEqual([
        'a.js',
        'sharers-widgets/assets/elements/',
      ]);
    }
    expect(await site.value<string>(`apply_filters( 'autoptimize_filter_js_exclude', 'a.js' )`)).toBe(
      'a.js,sharers-widgets/assets/elements/',
    );
    expect(await site.value<boolean>(`apply_filters( 'js_do_concat', true, 'sharers-widgets' )`)).toBe(false);
    expect(await site.value<boolean>(`apply_filters( 'js_do_concat', true, 'jquery' )`)).toBe(true);
    const {link} = await site.post(blockOf('event-list', {feed: partner.feed}));
    const html = await (await fetch(link)).text();
    expect(html).toMatch(
      /<script type="module" id="sharers-widgets-event-list-js" src="[^"]*" data-no-optimize="1" data-no-minify="1" data-no-defer="1" data-cfasync="false"><\/script>/,
    );
  });

  it('the library’s script from elsewhere and the plugin’s own stand on one page', async () => {
    const {link} = await site.post(
      `<!-- wp:html --><div><script type="module" src="${elsewhere.origin}/sharers.js"></script>${tag()}</div><!-- /wp:html -->${blockOf('call-banner', {feed: partner.feed})}`,
    );
    const {page, errors} = await visit(browser, link);
    await shows(page);
    await shows(page, 'sharers-call-banner');
    expect(errors).toEqual([]);
    await page.browserContext().close();
  });

  it('a div that stands for a tag becomes the element', async () => {
    const {link} = await site.post(
      `<!-- wp:html --><div data-sharers="event-list" data-feed="${partner.feed}"></div><!-- /wp:html -->`,
    );
    const {page} = await visit(browser, link);
    await shows(page);
    await page.browserContext().close();
  });
});

describe('texts that attack', () => {
  const ATTACKS = [
    ...NAUGHTY_TEXTS,
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '[sharers_event_list]',
    '{{7*7}}',
    '</sharers-event-list><img src=x onerror=alert(1)>',
  ];

  it('in every field of a feed are inert in the page, with JavaScript and without', async () => {
    const items = ATTACKS.map((text, index) => ({
      type: 'event',
      id: `x${index}`,
      title: `T${index} ${text}`,
      start: '2090-01-01',
      url: `javascript:alert(${index})`,
      location: {name: text, city: text},
    }));
    partner.answer({
      ...FEED,
      title: ATTACKS.at(-1)!,
      home_page_url: 'javascript:alert(1)',
      items: [...items, {type: 'event', id: 'clean', title: 'Clean', start: '2090-01-01'}],
    });
    const {link} = await site.post(
      blockOf('event-list', {feed: `${partner.feed}?x`, 'page-size': '0', limit: '5'}) +
        shortcodeOf('event-list', {feed: `${partner.feed}?x`}),
    );
    const {page, errors} = await visit(browser, link);
    await shows(page);
    const found = await page.$$eval('sharers-event-list', (elements) =>
      elements.map((element) => ({
        tags: [...new Set([...element.querySelectorAll('*')].map(({localName}) => localName))].sort(),
        links: [...element.querySelectorAll('a'), ...element.shadowRoot!.querySelectorAll('a')]
          .map(({protocol}) => protocol)
          .filter((protocol) => !/^https?:$/.test(protocol)),
        handlers: [...element.querySelectorAll('*')]
          .flatMap((node) => node.getAttributeNames())
          .filter((name) => name.startsWith('on')),
      })),
    );
    expect(found).toEqual([
      {tags: expect.arrayContaining(['li', 'script', 'ul']) as string[], links: [], handlers: []},
      // What leads nowhere safe is no link.
      {tags: ['script'], links: [], handlers: []},
    ]);
    expect(found[0]!.tags.filter((name) => !['a', 'li', 'script', 'strong', 'time', 'ul'].includes(name))).toEqual([]);
    expect(errors).toEqual([]);
    await page.browserContext().close();
    partner.answer(FEED);
  });

  it('in the attributes of a shortcode and of a block stay attributes', async () => {
    for (const text of [
      '"><script>alert(1)</script>',
      '" onmouseover="alert(1)',
      "' onclick='alert(1)",
      '&quot;&gt;<img src=x onerror=alert(1)>',
    ]) {
      const {link} = await site.post(
        blockOf('event-list', {feed: partner.feed, label: text}) +
          shortcodeOf('event-list', {feed: partner.feed, label: text.replaceAll('"', '&quot;')}),
      );
      const {page} = await visit(browser, link);
      const names = await page.$$eval('sharers-event-list', (elements) =>
        elements.flatMap((element) => [
          ...element.getAttributeNames(),
          ...[...element.querySelectorAll('*')].map(({localName}) => localName),
        ]),
      );
      expect(names.filter((name) => !['feed', 'label', 'script', 'ul', 'li', 'a', 'time', 'strong'].includes(name))).toEqual([]);
      await page.browserContext().close();
    }
  });

  it('as the address of a feed are none', async () => {
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//evil.example/x', 'https://']) {
      const {link} = await site.post(blockOf('event-list', {feed: text}));
      expect(await (await fetch(link)).text()).not.toContain('<sharers-event-list');
    }
  });
});
