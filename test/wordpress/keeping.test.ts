import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser, signIn} from './lab/browser.js';
import {Site, ZIP} from './lab/site.js';
import {age, blockOf, FEED, SITES, startPartner, type Partner} from './support.js';

let browser: Browser;
let partner: Partner;

beforeAll(async () => {
  [browser, partner] = await Promise.all([openBrowser(), startPartner()]);
});
afterAll(async () => {
  await browser.close();
  await partner.server.close();
});

describe.each(SITES.slice(0, 2))('on WordPress $version in $locale a site’s keeper', (wishes) => {
  let site: Site;
  let page: Page;
  const isFrench = wishes.locale === 'fr_FR';
  const settings = () => page.goto(`${site.url}/wp-admin/options-general.php?page=sharers-widgets`);

  beforeAll(async () => {
    partner.answer(FEED);
    site = await Site.start(wishes);
    page = await signIn(browser, site);
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it('tests a feed before it is shown, and reads in their language what is wrong with it', async () => {
    partner.answer({...FEED, items: [...FEED.items, {type: 'event', id: 'x', title: 'No such day', start: '2090-02-30'}]});
    await settings();
    await page.$eval('#sharers-feed', (field, url) => ((field as HTMLInputElement).value = url), `${partner.feed}?test`);
    await page.click('#sharers-test');
    await said('#sharers-test-result', isFrench ? '7 éléments' : '7 items');
    await said('#sharers-test-result', isFrench ? '« 2090-02-30 »' : '“2090-02-30”');
    for (const [answer, sentence] of [
      [
        503,
        isFrench
          ? 'Son serveur a répondu par une erreur. (statut HTTP 503)'
          : 'Its server answered with an error. (HTTP status 503)',
      ],
      ['<p>A page</p>', isFrench ? 'Ce qui s’y trouve n’est pas du JSON' : 'What is there is not JSON'],
      [{a: 1}, isFrench ? 'mais pas un flux de ce format' : 'but no feed of this format'],
    ] as const) {
      partner.answer(answer);
      await page.click('#sharers-test');
      await said('#sharers-test-result', sentence);
    }
    partner.answer(FEED);
    await page.$eval('#sharers-feed', (field, url) => ((field as HTMLInputElement).value = `${url} nowhere`), partner.feed);
    await page.click('#sharers-test');
    await said('#sharers-test-result', isFrench ? '6 éléments' : '6 items');
    await said('#sharers-test-result', isFrench ? 'Ce n’est pas une adresse' : 'This is not an address');
  });

  it('chooses what is shown and what is published, and finds it chosen', async () => {
    await settings();
    await page.$eval('#sharers-feed', (field, url) => ((field as HTMLInputElement).value = url), `  ${partner.feed} `);
    await page.select('#sharers-post_types-page', 'project');
    await page.select('#sharers-categories-1', 'event');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    expect(await page.$eval('#sharers-feed', (field) => (field as HTMLInputElement).value)).toBe(partner.feed);
    expect(await page.$eval('#sharers-categories-1', (field) => (field as HTMLSelectElement).value)).toBe('event');
    expect(await site.value('\\Sharers_Widgets\\Settings::all()')).toMatchObject({
      feed: partner.feed,
      publish: true,
      post_types: {page: 'project'},
      categories: {1: 'event'},
    });
    await page.$eval('#sharers-feed', (field) => ((field as HTMLInputElement).value = 'no address'));
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    expect(await page.$eval('.settings-error.notice-error', ({textContent}) => textContent)).toContain(
      isFrench ? 'n’est pas lisible' : 'cannot be read',
    );
    expect(await site.value('\\Sharers_Widgets\\Settings::get( "feed" )')).toBe(partner.feed);
  });

  it('sees of each feed when it was had, what is in it, and when it comes next', async () => {
    const {link} = await site.post(blockOf('event-list', {}));
    expect(await (await fetch(link)).text()).toContain('Forum');
    partner.answer(503);
    await age(site, 20_000);
    await fetch(link);
    await settings();
    const rows = await page.$$eval('.sharers-health tbody tr', (all) =>
      all.map((row) => [...row.children].map(({textContent}) => textContent.replaceAll('\u00a0', ' ').trim())),
    );
    const row = rows.find(([address]) => address!.includes(partner.feed))!;
    expect(row[0]).toContain(
      isFrench ? 'Échec : les pages affichent la dernière bonne copie.' : 'That failed: pages show the last good copy.',
    );
    expect([row[1], row[2]].every((moment) => /20\d\d/.test(moment!))).toBe(true);
    await said('.sharers-health', isFrench ? '6 éléments' : '6 items');
    partner.answer(FEED);
  });

  it('alone can test a feed or see this page', async () => {
    for (const init of [{}, {headers: {authorization: 'Basic x'}}]) {
      expect((await fetch(`${site.url}/wp-json/sharers/v1/test?url=${partner.feed}`, init)).status).toBeGreaterThanOrEqual(401);
    }
    await expect(site.rest('editor', `sharers/v1/test?url=${encodeURIComponent(partner.feed)}`)).rejects.toThrow('403');
    const editor = await signIn(browser, site, 'editor');
    await editor.goto(`${site.url}/wp-admin/options-general.php?page=sharers-widgets`);
    expect(await editor.$('#sharers-feed')).toBe(null);
    await editor.browserContext().close();
  });

  it('nobody has the site fetch a feed that it does not show', async () => {
    const {requests} = partner.server;
    const before = requests.length;
    expect((await fetch(`${site.url}/?feed=sharers-copy&of=${'0'.repeat(32)}`)).status).toBe(404);
    expect((await fetch(`${site.url}/?feed=sharers-copy&of=${encodeURIComponent(partner.feed)}`)).status).toBe(404);
    expect(requests).toHaveLength(before);
  });

  it('twenty visitors at once make one request of the partner', async () => {
    const {link} = await site.post(blockOf('event-list', {feed: `${partner.feed}?crowd`}));
    await age(site, 20_000);
    const before = partner.server.requests.length;
    await Promise.all(Array.from({length: 20}, () => fetch(link)));
    expect(partner.server.requests.length - before).toBe(1);
  });

  it('refreshes all feeds from the command line, and is told what failed', async () => {
    const file = join(site.root, 'wp-content/mu-plugins/0-cli.php');
    writeFileSync(
      file,
      `<?php if ( 'cli' === PHP_SAPI ) { define( 'WP_CLI', true ); class WP_CLI { static function add_command( $name, $class ) { $GLOBALS['commands'][ $name ] = $class; } static function log( $text ) { echo "log $text\\n"; } static function success( $text ) { echo "success $text\\n"; } static function error( $text ) { echo "error $text\\n"; } } }`,
    );
    const run = (argument = '') =>
      site.run(`$class = $GLOBALS['commands']['sharers']; ( new $class() )->refresh( array( ${argument} ) );`);
    expect(await run()).toMatch(new RegExp(`log ${partner.feed.replaceAll('.', '\\.')}  ok[^]*success `));
    partner.answer(503);
    expect(await run(`'${partner.feed}'`)).toMatch(/log .* {2}status\nerror 1 /);
    expect(await run(`'no address'`)).toMatch(/^error /m);
    partner.answer(FEED);
    writeFileSync(file, '<?php');
  });

  it('keeps everything over an update', async () => {
    const before = await site.value<object>('\\Sharers_Widgets\\Settings::all()');
    const count = await site.value<number>('count( \\Sharers_Widgets\\Feed\\Copy::all() )');
    await page.goto(`${site.url}/wp-admin/plugin-install.php?tab=upload`);
    await (await page.$<'input'>('#pluginzip' as 'input'))!.uploadFile(ZIP);
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#install-plugin-submit', (button) => (button as HTMLButtonElement).click()),
    ]);
    await Promise.all([page.waitForNavigation(), page.click('.update-from-upload-overwrite')]);
    expect(await site.value<string[]>(`get_option( 'active_plugins' )`)).toContain('sharers-widgets/sharers-widgets.php');
    expect(await site.value('\\Sharers_Widgets\\Settings::all()')).toEqual(before);
    expect(count).toBeGreaterThan(0);
    expect(await site.value('count( \\Sharers_Widgets\\Feed\\Copy::all() )')).toBe(count);
  });

  it('is left nothing when they delete the plugin', async () => {
    await site.run(
      `update_post_meta( 1, '_sharers_type', 'event' ); update_post_meta( 1, '_sharers_item', array( 'start' => '2090' ) );`,
    );
    await page.goto(`${site.url}/wp-admin/plugins.php`);
    await Promise.all([page.waitForNavigation(), page.click('#deactivate-sharers-widgets')]);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.click('#delete-sharers-widgets');
    await page.waitForFunction(
      () =>
        document.querySelector('tr.deleted, #delete-sharers-widgets') === null ||
        document.querySelector('tr[data-slug=sharers-widgets].deleted'),
    );
    await page.waitForFunction(
      async () => !(await (await fetch(location.href)).text()).includes('sharers-widgets/sharers-widgets.php'),
    );
    const left = await site.value<object>(`( function () { global $wpdb; return array(
      'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%sharers%'" ),
      'meta' => $wpdb->get_col( "SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE '%sharers%'" ),
      'events' => array_values( preg_grep( '/sharers/', array_merge( array(), ...array_map( 'array_keys', array_filter( _get_cron_array(), 'is_array' ) ) ) ) ),
    ); } )()`);
    expect(left).toEqual({options: [], meta: [], events: []});
    expect(readdirSync(join(site.root, 'wp-content/uploads'))).not.toContain('sharers-widgets');
    expect(existsSync(join(site.root, 'wp-content/plugins/sharers-widgets'))).toBe(false);
  });

  const said = (place: string, text: string) =>
    page.waitForFunction(
      (selector: string, words: string) =>
        document.querySelector(selector)!.textContent.replaceAll('\u00a0', ' ').includes(words),
      {timeout: 10_000},
      place,
      text.replaceAll('\u00a0', ' '),
    );
});

describe('the zip', () => {
  it('is the same to the byte whenever it is made, and has one folder', () => {
    const hash = () => execFileSync('sha256sum', [ZIP], {encoding: 'utf8'});
    const before = hash();
    execFileSync('node', ['scripts/build-wordpress.js'], {cwd: new URL('../../', import.meta.url).pathname});
    expect(hash()).toBe(before);
    const names = execFileSync('unzip', ['-Z1', ZIP], {encoding: 'utf8'}).trim().split('\n');
    expect(names.filter((name) => !name.startsWith('sharers-widgets/'))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(
        [
          'readme.txt',
          'uninstall.php',
          'languages/sharers-widgets.pot',
          'languages/sharers-widgets-fr_FR.mo',
          'languages/sharers-widgets-fr_FR-sharers-widgets-editor.json',
          'assets/elements/sharers.js',
        ].map((name) => `sharers-widgets/${name}`),
      ),
    );
    expect(names.filter((name) => /\/(?:tests|source)\/|\.(?:po|ts)$/.test(name))).toEqual([]);
  });
});
