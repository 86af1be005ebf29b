import {expect} from '@open-wc/testing';
import {allShow, allTags, closePages, hostPage, ours, script, type HostPage} from '../support/host-page.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

/** All that a visitor can be offered. */
const EVERYTHING =
  'details actions="calendar copy map" controls="search type tag location attendance language when zone" show="all"';

const {origin} = location;
// Another address of the same server, and so another origin.
const elsewhere = origin.replace('localhost', '127.0.0.1');

const example = (await (await fetch('/demo/feeds/example.json')).json()) as {items: object[]};
const pictured = (type: string, url: string) => ({
  type,
  id: `${type} ${url}`,
  title: 'Pictured',
  start: '2090-01-01',
  image: {url, alt: ''},
});
const feed = {
  ...example,
  items: [
    ...['event', 'project', 'resource'].flatMap((type) => [
      pictured(type, `${origin}/demo/pictures/tide.svg?${type}`),
      pictured(type, `${elsewhere}/demo/pictures/tide.svg?${type}`),
    ]),
    ...example.items,
  ],
};

/** A picture that the feed names. */
const PICTURE = /^http:\/\/(localhost|127\.0\.0\.1):\d+\/(demo\/)?pictures\/[a-z]+\.svg/;

/** What a page asked for, its own files left out. */
const requests = ({window}: HostPage): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !/host-watch\.js$|dist\/embed\/sharers\.js$/.test(name));

async function useAll(page: HostPage): Promise<void> {
  await allShow(page);
  for (const element of ours(page)) {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    for (const image of element.shadowRoot!.querySelectorAll('img')) image.loading = 'eager';
    element.shadowRoot!.querySelector<HTMLElement>('[popovertarget]')?.click();
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]');
    if (search) search.value = 'a';
    search?.dispatchEvent(new Event('input'));
  }
  const pictures = ours(page).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('img')]);
  await waitUntil(() => pictures.every(({complete}) => complete), 'a picture is not there', {timeout: 5000});
}

afterEach(closePages);

describe('a page with every element, each with all that it can do', () => {
  for (const [images, isAllowed] of [
    ['off', () => false],
    ['same-origin', (address: string) => PICTURE.test(address) && address.startsWith(origin)],
    ['on', (address: string) => PICTURE.test(address)],
  ] as const) {
    it(`asks for the feed, once, and with images="${images}" for what pictures that allows; for nothing else`, async () => {
      const {url} = await serveFeed(feed);
      const page = await hostPage(`${script()}${allTags(url, `${EVERYTHING} images="${images}"`)}`);
      await useAll(page);
      const [asked, ...pictures] = requests(page).toSorted((one) => (one.endsWith(url) ? -1 : 1));
      expect(asked).to.equal(origin + url);
      expect(pictures.filter((address) => !isAllowed(address))).to.deep.equal([]);
      if (images !== 'off') expect(pictures).to.have.length.above(0);
    });
  }

  it('leaves nothing on the visitor’s machine, and sends no cookie', async () => {
    document.cookie = 'visitor=1; path=/';
    const served = await serveFeed(feed);
    const page = await hostPage(`${script()}${allTags(served.url, `${EVERYTHING} url-state`)}`);
    await useAll(page);
    const {localStorage, sessionStorage, indexedDB} = page.window;
    expect([localStorage.length, sessionStorage.length, page.document.cookie]).to.deep.equal([0, 0, 'visitor=1']);
    expect(await indexedDB.databases()).to.deep.equal([]);
    expect(await page.window.caches.keys()).to.deep.equal([]);
    expect(await served.cookie()).to.equal('');
    document.cookie = 'visitor=; path=/; max-age=0';
  });

  it('says nothing of the page where it asks for a picture', async () => {
    const {url} = await serveFeed(feed);
    const page = await hostPage(`${script()}${allTags(url, `${EVERYTHING} images="on"`)}`);
    await allShow(page);
    const pictures = ours(page).flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('img')]);
    expect(pictures).to.have.length.above(3);
    expect(new Set(pictures.map(({referrerPolicy}) => referrerPolicy))).to.deep.equal(new Set(['no-referrer']));
  });

  it('asks for nothing at all before the visitor agrees, where it waits for a click', async () => {
    const served = await serveFeed(feed);
    const page = await hostPage(`${script()}${allTags(served.url, `${EVERYTHING} images="on" loading="click"`)}`);
    await waitUntil(() => ours(page).every(({shadowRoot}) => shadowRoot?.querySelector('[part=load]')));
    expect(requests(page)).to.deep.equal([]);
    ours(page)[0]!.shadowRoot!.querySelector<HTMLElement>('[part=load]')!.click();
    await waitUntil(() => ours(page)[0]!.shadowRoot!.querySelector('[part~=item]'));
    expect(await served.requests()).to.equal(1);
  });
});
