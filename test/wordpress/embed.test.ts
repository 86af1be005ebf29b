import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {itemsOf, openBrowser, shows, visit} from './lab/browser.js';
import {Site} from './lab/site.js';
import {age, blockOf, FEED, shortcodeOf, SITES, startPartner, type Partner} from './support.js';
import {NAMES} from '../support/names.js';

let browser: Browser;
let partner: Partner;

beforeAll(async () => {
  [browser, partner] = await Promise.all([openBrowser(), startPartner()]);
});
afterAll(async () => {
  await browser.close();
  await partner.server.close();
});

describe.each(SITES)('on WordPress $version in $locale with $theme', (wishes) => {
  let site: Site;
  const isFrench = wishes.locale === 'fr_FR';

  beforeAll(async () => {
    partner.answer(FEED);
    site = await Site.start(wishes);
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['block', blockOf],
    ['shortcode', shortcodeOf],
  ])('a %s of each element shows the feed, and the visitor’s browser asks nobody but the site', async (_, make) => {
    const content = NAMES.map((name) => make(name, {feed: partner.feed, ...(name === 'event-calendar' && {month: '2090-03'})}));
    const {link} = await site.post(content.join('\n\n'));
    const {page, requests, errors} = await visit(browser, link);
    for (const name of NAMES.filter((one) => one !== 'event-calendar')) await shows(page, `sharers-${name}`);
    expect(await itemsOf(page)).toEqual([isFrench ? 'Forum des communs' : 'Forum', 'Meeting']);
    expect(requests.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    const scripts = requests.filter((url) => url.includes('assets/elements/'));
    expect(scripts.map((url) => url.replace(/.*\/|\?.*/g, ''))).toEqual(['sharers.js']);
    await page.browserContext().close();
  });

  it('a page without JavaScript has a plain list by a block, and in a sentence a link', async () => {
    const content = `${blockOf('event-list', {feed: partner.feed})}\n\n<p>See ${shortcodeOf('event-list', {feed: partner.feed})} there.</p>`;
    const {link} = await site.post(content);
    const {page} = await visit(browser, link, {hasScripts: false});
    const [list, sentence] = await page.$$eval('sharers-event-list', (elements) =>
      elements.map((element) => ({
        text: element.innerText.replace(/\s+/g, ' ').trim(),
        parent: element.parentElement!.localName,
      })),
    );
    expect(list!.text).toContain(
      isFrench
        ? 'Forum des communs · 14 mars 2090 à 18 h 30 min – 20 h 00 min · Superpublic, Paris'
        : 'Forum · March 14, 2090 at 6:30 pm – 8:00 pm · Superpublic, Paris',
    );
    expect(list!.text).toContain(isFrench ? 'Meeting · avril 2090 · Annulé' : 'Meeting · April 2090 · Cancelled');
    expect(list!.text).not.toContain('Long ago');
    expect(await page.$eval('sharers-event-list a', (anchor) => anchor.href)).toBe(`${partner.server.origin}/forum`);
    expect(sentence).toEqual({text: 'Partner', parent: 'p'});
    await page.browserContext().close();

    // What only the element can tell from the rest is not listed wrongly.
    const ongoing = await site.post(blockOf('event-list', {feed: partner.feed, show: 'ongoing'}));
    expect(await (await fetch(ongoing.link)).text()).toMatch(/<\/script><a [^>]*>Partner<\/a><\/sharers-event-list>/);
  });

  it('a page that uses none of them loads none of their script', async () => {
    const {link} = await site.post('<p>Nothing.</p>');
    const html = await (await fetch(link)).text();
    expect(html).not.toContain('assets/elements/');
  });

  it('a partner’s server that goes down leaves the last good list, and one that was never there a link', async () => {
    const {link} = await site.post(blockOf('event-list', {feed: `${partner.feed}?down`}));
    expect(await (await fetch(link)).text()).toContain('Forum');
    partner.answer(503);
    await age(site, 20_000);
    const {page} = await visit(browser, link);
    await shows(page);
    expect(await itemsOf(page)).toHaveLength(2);
    const never = await site.post(blockOf('event-list', {feed: `${partner.feed}?never`}));
    const html = await (await fetch(never.link)).text();
    expect(html).toContain(`<a href="${partner.server.origin}/">127.0.0.1</a></sharers-event-list>`);
    partner.answer(FEED);
    await page.browserContext().close();
  });

  it('a widget area shows it too', async () => {
    await site.run(`
      update_option( 'widget_text', array( 2 => array( 'title' => '', 'text' => ${JSON.stringify(shortcodeOf('project-card', {feed: partner.feed}))}, 'filter' => true ), '_multiwidget' => 1 ) );
      update_option( 'widget_block', array( 2 => array( 'content' => '${blockOf('call-banner', {feed: partner.feed})}' ), '_multiwidget' => 1 ) );
      update_option( 'sidebars_widgets', array( 'wp_inactive_widgets' => array(), 'sidebar-1' => array( 'text-2', 'block-2' ), 'array_version' => 3 ) );`);
    // A block theme has no such area but what a site makes of it.
    const isClassic = await site.value<boolean>('! wp_is_block_theme()');
    const html = isClassic
      ? await (await fetch(site.url)).text()
      : await site.value<string>(
          `( function () { register_sidebar( array( 'id' => 'sidebar-1' ) ); ob_start(); dynamic_sidebar( 'sidebar-1' ); return ob_get_clean(); } )()`,
        );
    expect(html).toMatch(
      /<sharers-project-card feed="[^"]*"><script type="application\/json">.*Tool library.*<\/sharers-project-card>/s,
    );
    expect(html).toMatch(
      /<sharers-call-banner feed="[^"]*"><script type="application\/json">.*The eighth call.*<\/sharers-call-banner>/s,
    );
  });
});

describe('live="1"', () => {
  it('has the visitor’s browser ask the publisher, and shows what the site has until then', async () => {
    const site = await Site.start();
    const {link} = await site.post(blockOf('event-list', {feed: partner.feed, live: true}));
    await fetch(link);
    partner.answer({...FEED, items: [{type: 'event', id: 'n', title: 'News', start: '2090-01-01'}]});
    const {page, requests} = await visit(browser, link);
    await page.waitForFunction(() => document.querySelector('sharers-event-list')!.shadowRoot!.textContent.includes('News'));
    expect(requests).toContain(partner.feed);
    partner.answer(FEED);
    await page.browserContext().close();

    const click = await site.post(blockOf('event-list', {feed: partner.feed, live: true, loading: 'click'}));
    expect(await tagAt(click.link)).toMatch(new RegExp(`^<sharers-event-list feed="${partner.feed}" loading="click"[^>]*><ul`));
    const feeds = `${partner.feed} ${partner.feed}?of=others`;
    const several = await site.post(blockOf('event-list', {feed: feeds, live: true}));
    expect(await tagAt(several.link)).toContain(`feed="${feeds}"`);
    site.stop();
  });
});

/** The beginning of an element's tag on a page, as the server sends it. */
const tagAt = async (link: string): Promise<string> => /<sharers-event-list.{0,400}/s.exec(await (await fetch(link)).text())![0];
