import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fill} from './content.js';
import {itemsOf, openBrowser, shows, visit} from './lab/browser.js';
import {Site} from './lab/site.js';
import {blockOf, SITES} from './support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(SITES.slice(0, 2))('what WordPress $version publishes', (wishes) => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start(wishes);
    await fill(site);
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it('another site shows: both real', async () => {
    const other = await Site.start({version: wishes.version === '6.1' ? '6.5' : '6.1'});
    const {link} = await other.post(blockOf('event-list', {feed: `${site.url}/?feed=sharers`}));
    const {page, requests} = await visit(browser, link);
    await shows(page);
    expect(await itemsOf(page)).toEqual(expect.arrayContaining(['Atelier « papillons » & co', 'Fête', 'Couture']));
    expect(requests.filter((url) => url.startsWith(site.url))).toEqual([]);
    const extra = await site.post('New.', {
      title: 'Nouveauté',
      categories: [await site.value<number>(`get_cat_ID( 'Événements' )`)],
    });
    await other.run(`\\Sharers_Widgets\\Feed\\Refresh::all();`);
    await page.reload();
    await shows(page);
    expect(await itemsOf(page)).toContain('Nouveauté');
    await site.rest('admin', `wp/v2/posts/${extra.id}?force=true`, undefined, 'DELETE');
    await page.browserContext().close();
    other.stop();
  });
});
