import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ICAL from 'ical.js';
import type {Browser} from 'puppeteer-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {itemsOf, openBrowser, shows, signIn, visit} from './lab/browser.js';
import {runClock, Site} from './lab/site.js';
import {blockOf, SITES} from './support.js';

type Item = Record<string, unknown>;
interface Feed {
  readonly items: readonly Item[];
  readonly [field: string]: unknown;
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ROOT = new URL('../../', import.meta.url).pathname;

/** What the command line says of a feed. */
function verdict(feed: unknown): {readonly ok: boolean; readonly findings: readonly unknown[]} {
  let printed: string;
  try {
    printed = execFileSync('node', [`${ROOT}dist/cli/sharers-widgets.js`, 'validate', '--json', '-'], {
      input: JSON.stringify(feed),
      encoding: 'utf8',
    });
  } catch (failure) {
    printed = (failure as {stdout: string}).stdout;
  }
  const {ok, files} = JSON.parse(printed) as {ok: boolean; files: {findings: {consequence: string}[]}[]};
  return {ok, findings: files.flatMap(({findings}) => findings).filter(({consequence}) => consequence !== 'advice')};
}

describe.each(SITES.slice(0, 2))('WordPress $version publishes', (wishes) => {
  let site: Site;
  const feedOf = async (path = '/?feed=sharers'): Promise<Feed> => (await fetch(site.url + path)).json() as Promise<Feed>;

  beforeAll(async () => {
    site = await Site.start(wishes);
    // The Events Calendar and Polylang as far as the plugin sees them: their post types, what they keep beside a post, their functions.
    writeFileSync(
      join(site.root, 'wp-content/mu-plugins/others.php'),
      `<?php
      add_action( 'init', static function () {
        foreach ( array( 'tribe_events', 'tribe_venue', 'tribe_organizer' ) as $type ) { register_post_type( $type, array( 'public' => true, 'label' => $type ) ); }
        register_post_type( 'workshop', array( 'public' => true, 'label' => 'Workshops' ) );
      } );
      if ( get_option( 'test_polylang' ) ) {
        function pll_get_post_language( $id, $field ) { return get_post_meta( $id, 'test_locale', true ); }
        function pll_get_post_translations( $id ) { return (array) get_post_meta( $id, 'test_group', true ); }
      }`,
    );
    await site.run(`
      $events = wp_insert_term( 'Événements', 'category' )['term_id'];
      update_option( 'sharers_widgets', array( 'publish' => true, 'title' => 'Agenda & co', 'post_types' => array( 'tribe_events' => 'event', 'workshop' => 'event' ), 'categories' => array( $events => 'event' ) ) );
      $post = static fn( $fields ) => wp_insert_post( $fields + array( 'post_status' => 'publish', 'post_author' => 1 ) );
      $a = $post( array( 'post_title' => 'Atelier « papillons » &amp; <em>co</em>', 'post_content' => '<!-- wp:paragraph --><p>Venez&nbsp;nombreux.</p><!-- /wp:paragraph -->', 'post_category' => array( $events ), 'tags_input' => array( 'l’eau' ) ) );
      update_post_meta( $a, '_sharers_item', array( 'start' => '14/03/2090 18h30', 'end' => '2090-03-14 20:00', 'place' => 'Superpublic', 'city' => 'Paris', 'organizers' => "IRES | lead | https://ires.example/\\nNous", 'status' => 'cancelled', 'registration_url' => 'javascript:alert(1)' ) );
      $post( array( 'post_title' => 'Brouillon', 'post_status' => 'draft', 'post_category' => array( $events ) ) );
      $post( array( 'post_title' => 'Secret', 'post_password' => 'x', 'post_category' => array( $events ) ) );
      $post( array( 'post_title' => 'Hors agenda' ) );
      $out = $post( array( 'post_title' => 'Retiré', 'post_category' => array( $events ) ) );
      update_post_meta( $out, '_sharers_type', 'none' );
      $post( array( 'post_type' => 'workshop', 'post_title' => 'Couture', 'post_excerpt' => 'On coud.' ) );
      $call = $post( array( 'post_title' => 'Le huitième appel' ) );
      update_post_meta( $call, '_sharers_type', 'call' );
      update_post_meta( $call, '_sharers_item', array( 'deadline' => '2090-05-01', 'rolling' => '', 'stages' => array( array( 'kind' => 'jury', 'start' => '--06-14' ), array( 'city' => 'Lyon' ) ), 'selected' => array( array( 'title' => 'P', 'organization' => 'IRES' ) ), 'support' => "Du temps\\nDe l’argent" ) );
      $project = $post( array( 'post_title' => 'L’outilthèque' ) );
      update_post_meta( $project, '_sharers_type', 'project' );
      update_post_meta( $project, '_sharers_item', array( 'status' => 'active', 'joining_open' => '1', 'joining_url' => 'https://a.example/join', 'call' => (string) $call ) );
      $venue = $post( array( 'post_type' => 'tribe_venue', 'post_title' => 'La Halle' ) );
      update_post_meta( $venue, '_VenueCity', 'Lyon' );
      $who = $post( array( 'post_type' => 'tribe_organizer', 'post_title' => 'Les voisins' ) );
      $t = $post( array( 'post_type' => 'tribe_events', 'post_title' => 'Fête' ) );
      foreach ( array( '_EventStartDate' => '2090-07-14 10:00:00', '_EventEndDate' => '2090-07-14 12:00:00', '_EventTimezone' => 'UTC+2', '_EventVenueID' => $venue, '_EventOrganizerID' => $who, '_tribe_events_status' => 'canceled', '_EventURL' => 'https://fete.example/' ) as $key => $value ) { update_post_meta( $t, $key, $value ); }
      $d = $post( array( 'post_type' => 'tribe_events', 'post_title' => 'Deux jours' ) );
      foreach ( array( '_EventStartDate' => '2090-07-20 00:00:00', '_EventEndDate' => '2090-07-21 23:59:59', '_EventAllDay' => 'yes', '_EventTimezone' => 'Europe/Paris' ) as $key => $value ) { update_post_meta( $d, $key, $value ); }
      foreach ( array( 'fr_FR' => 'Bonjour', 'en_GB' => 'Hello' ) as $locale => $title ) { $ids[ $locale ] = $post( array( 'post_title' => $title, 'post_category' => array( $events ) ) ); }
      foreach ( $ids as $locale => $id ) { update_post_meta( $id, 'test_locale', $locale ); update_post_meta( $id, 'test_group', $ids ); }
      update_option( 'test_polylang', 1 );
    `);
    await site.run('\\Sharers_Widgets\\Publish\\Publication::build();');
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it('posts by category, post types, what an author chose, The Events Calendar’s events and Polylang’s languages, and nothing else', async () => {
    const {items, ...feed} = await feedOf();
    expect(feed).toMatchObject({
      version: 'sharers-feed/1',
      title: 'Agenda & co',
      timezone: 'Europe/Paris',
      home_page_url: `${site.url}/`,
      ics_url: `${site.url}/?feed=sharers-ics`,
    });
    expect(items.map(({title}) => title).sort()).toEqual(
      [
        'Atelier « papillons » & co',
        'Bonjour',
        'Couture',
        'Deux jours',
        'Fête',
        'Hello',
        'Le huitième appel',
        'L’outilthèque',
      ].sort(),
    );
    const by = (title: string): Item => items.find((item) => item['title'] === title)!;
    expect(by('Atelier « papillons » & co')).toMatchObject({
      ...{
        type: 'event',
        start: '2090-03-14T18:30',
        end: '2090-03-14T20:00',
        status: 'cancelled',
        summary: 'Venez nombreux.',
        tags: ['l’eau'],
      },
      ...{
        location: {name: 'Superpublic', city: 'Paris'},
        organizers: [{name: 'IRES', role: 'lead', url: 'https://ires.example/'}, {name: 'Nous'}],
      },
    });
    expect(by('Atelier « papillons » & co')).not.toHaveProperty('registration');
    expect(by('Le huitième appel')).toMatchObject({
      type: 'call',
      deadline: '2090-05-01',
      stages: [{kind: 'jury', start: '--06-14'}],
      results: {selected: [{title: 'P', organization: 'IRES'}]},
      support: ['Du temps', 'De l’argent'],
    });
    expect(by('L’outilthèque')).toMatchObject({
      type: 'project',
      status: 'active',
      joining: {open: true, url: 'https://a.example/join'},
      call: by('Le huitième appel')['id'],
    });
    expect(by('Fête')).toMatchObject({
      start: '2090-07-14T10:00',
      end: '2090-07-14T12:00',
      timezone: '+02:00',
      status: 'cancelled',
      location: {name: 'La Halle', city: 'Lyon'},
      organizers: [{name: 'Les voisins'}],
      links: [{url: 'https://fete.example/'}],
    });
    expect(by('Deux jours')).toMatchObject({start: '2090-07-20', end: '2090-07-21'});
    expect([by('Bonjour')['language'], by('Hello')['language'], by('Hello')['translation_of']]).toEqual([
      'fr-FR',
      'en-GB',
      by('Bonjour')['id'],
    ]);
  });

  it('a feed in which the library’s own validator finds nothing wrong', async () => {
    expect(verdict(await feedOf())).toEqual({ok: true, findings: []});
  });

  it.each(['/?feed=sharers', '/wp-json/sharers/v1/feed', '/index.php?rest_route=/sharers/v1/feed'])(
    '%s for every page that asks, with a version, and 304 where nothing changed',
    async (path) => {
      const asked = await fetch(site.url + path, {headers: {Origin: 'https://b.example'}});
      expect(asked.status).toBe(200);
      const {headers} = asked;
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBe(null);
      expect(headers.get('vary') ?? '').not.toMatch(/origin/i);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=3600');
      expect(headers.get('set-cookie')).toBe(null);
      const again = await fetch(site.url + path, {headers: {'If-None-Match': headers.get('etag')!}});
      expect([again.status, await again.text()]).toEqual([304, '']);
      const other = await fetch(site.url + path, {headers: {'If-None-Match': '"other"'}});
      expect(other.status).toBe(200);
    },
  );

  it('also where the REST API is closed to visitors', async () => {
    const closed = join(site.root, 'wp-content/mu-plugins/closed.php');
    writeFileSync(
      closed,
      `<?php add_filter( 'rest_authentication_errors', static fn( $result ) => is_user_logged_in() ? $result : new WP_Error( 'closed', '', array( 'status' => 401 ) ) );`,
    );
    expect((await fetch(`${site.url}/wp-json/sharers/v1/feed`)).status).toBe(401);
    expect((await feedOf()).items).toHaveLength(8);
    writeFileSync(closed, '<?php');
  });

  it('a calendar that another reader understands', async () => {
    const response = await fetch(`${site.url}/?feed=sharers-ics`);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const events = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));
    const told = Object.fromEntries(
      events.map((event) => [
        event.summary,
        [event.startDate.toString(), event.endDate.toString(), event.component.getFirstPropertyValue('status')],
      ]),
    );
    expect(told).toEqual({
      'Atelier « papillons » & co': ['2090-03-14T17:30:00Z', '2090-03-14T19:00:00Z', 'CANCELLED'],
      Fête: ['2090-07-14T08:00:00Z', '2090-07-14T10:00:00Z', 'CANCELLED'],
      'Deux jours': ['2090-07-20', '2090-07-22', null],
      [wishes.locale === 'fr_FR' ? 'Date limite\u00a0: Le huitième appel' : 'Deadline: Le huitième appel']: [
        '2090-05-01',
        '2090-05-02',
        null,
      ],
    });
  });

  it('by a file that is built when something is saved, and not when somebody reads', async () => {
    const file = join(site.root, 'wp-content/uploads/sharers-widgets/feed.json');
    expect(existsSync(file)).toBe(true);
    const marked = readFileSync(file, 'utf8').replace('Agenda & co', 'As it was built');
    writeFileSync(file, marked);
    expect((await feedOf())['title']).toBe('As it was built');
    const {id} = await site.post('New.', {
      title: 'Couture',
      type: 'post',
      categories: [await site.value<number>(`get_cat_ID( 'Événements' )`)],
    });
    const feed = await feedOf();
    expect([feed['title'], feed.items.length]).toEqual(['Agenda & co', 9]);
    await site.rest('admin', `wp/v2/posts/${id}`, undefined, 'DELETE');
    expect((await feedOf()).items).toHaveLength(8);
    writeFileSync(file, marked);
    await site.run(`do_action( 'sharers_widgets_hourly' );`);
    expect((await feedOf())['title']).toBe('Agenda & co');
  });

  it('where it is in the head of each page', async () => {
    const html = await (await fetch(site.url)).text();
    expect(html).toContain(
      `<link rel="alternate" type="application/json" title="Agenda &amp; co" href="${site.url}/?feed=sharers">`,
    );
  });

  it('nothing once its keeper wants that no more', async () => {
    await site.run(
      `$all = get_option( 'sharers_widgets' ); update_option( 'test_all', $all ); update_option( 'sharers_widgets', array( 'publish' => false ) + $all );`,
    );
    expect((await fetch(`${site.url}/?feed=sharers`)).status).toBe(404);
    expect(existsSync(join(site.root, 'wp-content/uploads/sharers-widgets'))).toBe(false);
    await site.run(`update_option( 'sharers_widgets', get_option( 'test_all' ) );`);
    expect((await feedOf()).items).toHaveLength(8);
  });

  it.each(['block', 'classic'])('what an author writes into the form of the %s editor', async (editor) => {
    const page = await signIn(browser, site, 'author');
    page.on('dialog', (dialog) => void dialog.accept());
    const title = `By the ${editor} editor`;
    const {id} = await site.post('Text.', {title, role: 'author'});
    await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit${editor === 'classic' ? '&classic=1' : ''}`, {
      waitUntil: 'domcontentloaded',
    });
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
    const item = (await feedOf()).items.find((one) => one['title'] === title)!;
    expect(item).toMatchObject({
      type: 'call',
      deadline: '2090-05-01T12:00',
      stages: [{kind: 'workshop', start: '2090-06'}],
      results: {selected: [{title: 'Un “projet” \\ & co'}]},
    });
    expect(item).not.toHaveProperty('opens');
    await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit&classic=1`, {waitUntil: 'domcontentloaded'});
    expect(
      await page.$eval('#sharers-item-call-opens', (field) => [(field as HTMLInputElement).value, field.ariaInvalid]),
    ).toEqual(['bientôt', 'true']);
    expect(await page.$eval('#sharers-item-call-opens-fault', ({textContent}) => textContent)).toContain('bientôt');
    await site.rest('admin', `wp/v2/posts/${id}?force=true`, undefined, 'DELETE');
    await page.browserContext().close();
  });

  it('to another site, which shows it: both real', async () => {
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
    await runClock(other);
    await other.run(`\\Sharers_Widgets\\Feed\\Refresh::all();`);
    await page.reload();
    await shows(page);
    expect(await itemsOf(page)).toContain('Nouveauté');
    await site.rest('admin', `wp/v2/posts/${extra.id}?force=true`, undefined, 'DELETE');
    await page.browserContext().close();
    other.stop();
  });
});
