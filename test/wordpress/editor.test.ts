import type {Browser, Frame, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {itemsOf, openBrowser, shows, signIn, visit} from './lab/browser.js';
import {Site, ZIP} from './lab/site.js';
import {startPartner, type Partner} from './support.js';
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

/** What the block editor keeps of the post that is edited. */
interface Kept {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** As much of WordPress' own script as is used here. */
interface Wordpress {
  readonly blocks: {
    readonly createBlock: (name: string, attributes: object) => object;
    readonly pasteHandler: (wish: object) => string | Kept[];
    readonly switchToBlockType: (block: object, name: string) => Kept[];
  };
  readonly data: {
    readonly select: (store: string) => Record<string, (...args: unknown[]) => unknown> | undefined;
    readonly dispatch: (store: string) => Record<string, (...args: unknown[]) => unknown>;
  };
}
declare const wp: Wordpress;

describe.each([
  {version: '6.1', locale: 'fr_FR', called: 'Liste d’événements'},
  {version: '6.5', locale: 'en_US', called: 'Event list'},
] as const)('in the editor of WordPress $version in $locale', ({version, locale, called}) => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await Site.start({version, locale, hasPlugin: false});
    page = await signIn(browser, site);
    // A post that is left unsaved asks whether that is meant.
    page.on('dialog', (dialog) => void dialog.accept());
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it('the plugin is installed from its zip, and activated, by the site’s own pages', async () => {
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    const input = (await page.$<'input'>('#pluginzip' as 'input'))!;
    await input.uploadFile(ZIP);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#install-plugin-submit', (button) => (button as HTMLButtonElement).click()),
    ]);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
    expect(await site.value<string[]>(`get_option( 'active_plugins' )`)).toContain('sharers-widgets/sharers-widgets.php');
  });

  it('an author inserts a block by its name, gives it a feed, publishes, and a visitor sees it', async () => {
    const canvas = await openEditor(page, site);
    await insert(page, canvas, called);
    expect((await kept(page)).map(({name}) => name)).toEqual(['sharers/event-list']);
    const field = await openSettings(page);
    await field.type(partner.feed);
    await canvas().waitForFunction(
      () => document.querySelector('sharers-event-list')?.shadowRoot?.textContent.includes('Forum'),
      {timeout: 20_000},
    );
    const link = await publish(page);
    const visitor = await visit(browser, link);
    await shows(visitor.page);
    expect(await itemsOf(visitor.page)).toHaveLength(2);
    await visitor.page.browserContext().close();
  });

  it('an author gives a block two feeds, with a space between their addresses', async () => {
    const canvas = await openEditor(page, site);
    await insert(page, canvas, called);
    const field = await openSettings(page);
    const both = `${partner.feed} ${partner.feed}?second`;
    await field.type(both);
    expect(await kept(page)).toMatchObject([{attributes: {feed: both}}]);
  });

  it('has a block for each element, drawn by the element itself, whose links lead nowhere', async () => {
    const canvas = await openEditor(page, site);
    await page.evaluate(
      (names, feed) => {
        const {createBlock} = wp.blocks;
        wp.data.dispatch('core/block-editor')['insertBlocks']!(
          names.map((name) => createBlock(`sharers/${name}`, {feed, month: '2090-03'})),
        );
      },
      [...NAMES],
      partner.feed,
    );
    for (const name of NAMES) {
      await canvas().waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=base], [part~=item]'),
        {timeout: 20_000},
        `sharers-${name}`,
      );
    }
    // Earlier versions see to that a moment after each drawing.
    await canvas().waitForFunction(() => document.querySelector('sharers-event-list')?.closest('[inert], .components-disabled'));
  });

  it.each([
    [
      'a snippet pasted into a paragraph',
      (feed: string) =>
        `<div><script type="module" src="https://cdn.example/sharers.js"></script><sharers-event-list feed="${feed}" limit="1"><a href="https://a.example/">A</a></sharers-event-list></div>`,
    ],
    ['a pasted shortcode', (feed: string) => `[sharers_event_list feed="${feed}" limit="1"]`],
    [
      'a pasted shortcode of which a later version makes a link',
      (feed: string) => `<p>[sharers_event_list feed="<a href="${feed}">${feed}</a>" limit="1"]</p>`,
    ],
    ['a pasted shortcode in curly quotes', (feed: string) => `[sharers_event_list feed=”${feed}” limit=”1″]`],
  ])('%s becomes the block', async (_, snippet) => {
    await openEditor(page, site);
    const blocks = await page.evaluate((html) => {
      const {pasteHandler} = wp.blocks;
      const made = pasteHandler({HTML: html, plainText: html.replace(/<a [^>]*>|<\/a>|<\/?p>/g, ''), mode: 'BLOCKS'});
      return (Array.isArray(made) ? made : []).map(({name, attributes}) => ({name, attributes}));
    }, snippet(partner.feed));
    expect(blocks.map(({name}) => name)).toEqual(['sharers/event-list']);
    expect(blocks[0]!.attributes).toMatchObject({feed: partner.feed, limit: '1'});
  });

  it('a block of HTML with a tag in it can be turned into the block', async () => {
    await openEditor(page, site);
    const blocks = await page.evaluate((feed) => {
      const {createBlock, switchToBlockType} = wp.blocks;
      const html = createBlock('core/html', {
        content: `<sharers-call-banner feed="${feed}" layout="card"></sharers-call-banner>`,
      });
      return switchToBlockType(html, 'sharers/call-banner').map(({name, attributes}) => ({name, attributes}));
    }, partner.feed);
    expect(blocks).toMatchObject([{name: 'sharers/call-banner', attributes: {feed: partner.feed, layout: 'card'}}]);
  });

  it('the Visual tab of the classic editor leaves a pasted tag as it is', async () => {
    const snippet = `<sharers-event-list feed="${partner.feed}" limit="1"><a href="https://a.example/">A</a></sharers-event-list>`;
    await page.goto(`${site.url}/wp-admin/post-new.php?classic=1`);
    await page.waitForSelector('#content-html', {visible: true});
    await page.click('#content-html');
    await page.$eval('#content', (area, text) => ((area as HTMLTextAreaElement).value = text), `Before.\n\n${snippet}\n\nAfter.`);
    await page.click('#content-tmce');
    await page.waitForFunction(
      () =>
        (window as unknown as {tinymce?: {activeEditor?: {initialized: boolean; isHidden(): boolean}}}).tinymce?.activeEditor
          ?.initialized === true,
    );
    await page.click('#content-html');
    const text = await page.$eval('#content', (area) => (area as HTMLTextAreaElement).value);
    expect(text).toContain(snippet);
  });
});

/** Opens a new post, and gives the document in which its blocks are drawn: a frame in later versions. */
async function openEditor(page: Page, site: Site): Promise<() => Frame> {
  await page.goto(`${site.url}/wp-admin/post-new.php`, {waitUntil: 'domcontentloaded'});
  await page.waitForFunction(() =>
    (window as {wp?: Partial<Wordpress>}).wp?.data?.select('core/editor')?.['getCurrentPostId']?.(),
  );
  await page.waitForSelector('iframe[name="editor-canvas"], .editor-post-title__input');
  const isFramed = (await page.$('iframe[name="editor-canvas"]')) !== null;
  const canvas = (): Frame => page.frames().find((frame) => isFramed && frame.parentFrame()) ?? page.mainFrame();
  await canvas().waitForSelector('.editor-post-title__input');
  return canvas;
}

const kept = (page: Page): Promise<Kept[]> =>
  page.evaluate(() =>
    (wp.data.select('core/block-editor')!['getBlocks']!() as Kept[]).map(({name, attributes}) => ({name, attributes})),
  );

/** Inserts a block as people do: by a slash, its name, and a choice among those that are offered. */
async function insert(page: Page, canvas: () => Frame, name: string): Promise<void> {
  await canvas().click('.editor-post-title__input');
  await page.keyboard.type('A post');
  await page.keyboard.press('Enter');
  // The first letters would be lost while the paragraph is still being made, or the list of blocks.
  await page.waitForFunction(
    () => (wp.data.select('core/block-editor')!['getSelectedBlock']!() as Kept | null)?.name === 'core/paragraph',
  );
  await canvas().waitForFunction(() => document.activeElement?.matches('[data-type="core/paragraph"]'));
  await page.keyboard.type('/');
  await page.waitForSelector('.components-autocomplete__result, [role=option]');
  await page.keyboard.type(name);
  await page.waitForFunction(
    (called) => {
      const options = [...document.querySelectorAll<HTMLElement>('.components-autocomplete__result, [role=option]')];
      const option = options.find(({textContent}) => textContent.trim() === called);
      option?.click();
      return option !== undefined;
    },
    {},
    name,
  );
  await page.waitForFunction(() =>
    (wp.data.select('core/block-editor')!['getSelectedBlock']!() as Kept | null)?.name.startsWith('sharers/'),
  );
}

/** Opens the sidebar, and gives the field of the feed's address in it. */
async function openSettings(page: Page) {
  await page.evaluate(() => wp.data.dispatch('core/edit-post')['openGeneralSidebar']!('edit-post/block'));
  return (await page.waitForSelector('.block-editor-block-inspector input[inputmode=url]', {visible: true}))!;
}

/** Publishes by the buttons for it, and gives the address. */
async function publish(page: Page): Promise<string> {
  await page.waitForSelector('.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  await page.click('.editor-post-publish-panel__toggle');
  const button = '.editor-post-publish-panel__header .editor-post-publish-button:not([aria-disabled=true])';
  await page.waitForSelector(button);
  await page.click(button);
  await page.waitForFunction(
    () => wp.data.select('core/editor')!['isCurrentPostPublished']!() && !wp.data.select('core/editor')!['isSavingPost']!(),
  );
  return page.evaluate(() => wp.data.select('core/editor')!['getPermalink']!() as string);
}
