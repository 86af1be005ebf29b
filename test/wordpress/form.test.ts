import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {feedOf} from './content.js';
import {openBrowser, signIn} from './lab/browser.js';
import {Site} from './lab/site.js';
import {SITES} from './support.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(SITES.slice(0, 2))('WordPress $version publishes', (wishes) => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.start(wishes);
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it.each(['block', 'classic'])('what an author writes into the form of the %s editor', async (editor) => {
    const page = await signIn(browser, site, 'author');
    page.on('dialog', (dialog) => void dialog.accept());
    const title = `By the ${editor} editor`;
    const {id} = await site.post('Text.', {title, role: 'author'});
    const block = `${site.url}/wp-admin/post.php?post=${id}&action=edit`;
    const classic = `${block}&classic=1`;
    await page.goto(editor === 'classic' ? classic : block, {waitUntil: 'domcontentloaded'});
    await page.waitForSelector('#sharers-type');
    await page.select('#sharers-type', 'call');
    await page.waitForSelector('#sharers-item-call-deadline', {visible: true});
    expect(await page.$eval('#sharers-item-event-start', (field) => field.checkVisibility())).toBe(false);
    const write = (selector: string, text: string) =>
      page.$eval(selector, (field, value) => ((field as HTMLInputElement).value = value), text);
    await write('#sharers-item-call-deadline', '1/5/2090 12h');
    await write('#sharers-item-call-opens', 'bientôt');
    await page.select('#sharers-item-call-stages-0-kind', 'workshop');
    await write('#sharers-item-call-stages-0-start', '2090-06');
    await write('#sharers-item-call-selected-0-title', 'Un “projet” \\ & co');
    if (editor === 'classic') {
      await Promise.all([page.waitForNavigation(), page.$eval('#publish', (button) => (button as HTMLButtonElement).click())]);
    } else {
      await page.evaluate(async () => {
        const {data} = (
          window as unknown as {
            wp: {
              data: {dispatch(store: string): {savePost(): Promise<void>}; select(store: string): {isSavingMetaBoxes(): boolean}};
            };
          }
        ).wp;
        await data.dispatch('core/editor').savePost();
      });
      await page.waitForFunction(() => {
        const {data} = (
          window as unknown as {wp: {data: {select(store: string): {isSavingMetaBoxes?(): boolean; isSavingPost?(): boolean}}}}
        ).wp;
        return !data.select('core/edit-post').isSavingMetaBoxes!() && !data.select('core/editor').isSavingPost!();
      });
    }
    const item = (await feedOf(site)).items.find((one) => one['title'] === title)!;
    expect(item).toMatchObject({
      type: 'call',
      deadline: '2090-05-01T12:00',
      stages: [{kind: 'workshop', start: '2090-06'}],
      results: {selected: [{title: 'Un “projet” \\ & co'}]},
    });
    expect(item).not.toHaveProperty('opens');
    await page.goto(classic, {waitUntil: 'domcontentloaded'});
    expect(
      await page.$eval('#sharers-item-call-opens', (field) => [(field as HTMLInputElement).value, field.ariaInvalid]),
    ).toEqual(['bientôt', 'true']);
    expect(await page.$eval('#sharers-item-call-opens-fault', ({textContent}) => textContent)).toContain('bientôt');

    // Another type by mistake, and back: what was written is still there.
    for (const type of ['event', 'call']) {
      await page.goto(classic, {waitUntil: 'domcontentloaded'});
      await page.select('#sharers-type', type);
      await Promise.all([page.waitForNavigation(), page.$eval('#publish', (button) => (button as HTMLButtonElement).click())]);
    }
    await page.goto(classic, {waitUntil: 'domcontentloaded'});
    expect(await page.$eval('#sharers-item-call-deadline', (field) => (field as HTMLInputElement).value)).toBe('1/5/2090 12h');
    await site.rest('admin', `wp/v2/posts/${id}?force=true`, undefined, 'DELETE');
    await page.browserContext().close();
  });
});
