import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import ICAL from 'ical.js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {feedOf, fill, type Item} from './content.js';
import {Site} from './lab/site.js';
import {SITES} from './support.js';

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

  beforeAll(async () => {
    site = await Site.start(wishes);
    await fill(site);
  });
  afterAll(() => {
    const {complaints} = site;
    site.stop();
    expect(complaints).toEqual([]);
  });

  it('posts by category, post types, what an author chose, The Events Calendar’s events and Polylang’s languages, and nothing else', async () => {
    const {items, ...feed} = await feedOf(site);
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
    expect(verdict(await feedOf(site))).toEqual({ok: true, findings: []});
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
    expect((await feedOf(site)).items).toHaveLength(8);
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
    expect((await feedOf(site))['title']).toBe('As it was built');
    const {id} = await site.post('New.', {
      title: 'Couture',
      type: 'post',
      categories: [await site.value<number>(`get_cat_ID( 'Événements' )`)],
    });
    const feed = await feedOf(site);
    expect([feed['title'], feed.items.length]).toEqual(['Agenda & co', 9]);
    await site.rest('admin', `wp/v2/posts/${id}`, undefined, 'DELETE');
    expect((await feedOf(site)).items).toHaveLength(8);
    writeFileSync(file, marked);
    await site.run(`foreach ( array( '_edit_lock', 'views' ) as $key ) { update_post_meta( 1, $key, (string) time() ); }`);
    expect((await feedOf(site))['title']).toBe('As it was built');
    await site.run(`update_post_meta( 1, '_EventStartDate', '2090-01-01' );`);
    expect((await feedOf(site))['title']).toBe('Agenda & co');
    writeFileSync(file, marked);
    await site.run(`do_action( 'sharers_widgets_hourly' );`);
    expect((await feedOf(site))['title']).toBe('Agenda & co');
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
    expect((await feedOf(site)).items).toHaveLength(8);
  });
});
