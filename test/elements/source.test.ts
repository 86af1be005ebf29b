import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import '../../src/elements/event-list/define.js';
import {serveFeed, type ServedFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const item = (title: string, fields: object = {}) => ({type: 'event', id: title, title, language: 'en', ...fields});
const feedOf = (...titles: string[]) => ({title: 'Feed', language: 'en', items: titles.map((title) => item(title))});

const EMPTY = html`<sharers-event-list lang="en"></sharers-event-list>`;

describe('several feeds of one list', () => {
  it('are all shown, and one named twice is asked for once', async () => {
    const [a, b] = [await serveFeed(feedOf('A')), await serveFeed(feedOf('B'))];
    const element = await fixture<EventListElement>(list(`${a.url} ${b.url}\n ${a.url}`));
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['A', 'B']);
    expect(parts(element, 'source')).to.have.length(2);
    expect([asked(a), asked(b)]).to.deep.equal([1, 1]);
  });

  it('fail each alone: the others are shown, and a line says which is missing', async () => {
    const [a, b] = [await serveFeed(feedOf('A')), await serveFeed(404)];
    const element = await fixture<EventListElement>(list(`${a.url} ${b.url}`));
    await waitUntil(() => sentence(element));
    expect(titles(element)).to.deep.equal(['A']);
    expect(sentence(element)).to.equal(`Not everything could be loaded: ${location.host}.`);
    expect(stateful(element, 'failed')).to.equal(true);
    expect(stateful(element, 'stale')).to.equal(false);
    await expect(element).to.be.accessible();
    await b.answer(feedOf('B'));
    part(element, 'retry')!.click();
    await waitUntil(() => titles(element).length === 2);
    expect(sentence(element)).to.equal('');
    expect(stateful(element, 'failed')).to.equal(false);
  });

  it('say in French which of them is missing', async () => {
    const [a, b] = [await serveFeed(feedOf('A')), await serveFeed(404)];
    const element = await fixture<EventListElement>(
      html`<sharers-event-list lang="fr" feed="${a.url} ${b.url}"></sharers-event-list>`,
    );
    await waitUntil(() => sentence(element));
    expect(sentence(element)).to.equal(`Tout n’a pas pu être chargé\u00a0: ${location.host}.`);
  });

  it('that stay in the attribute when it changes are not asked for again', async () => {
    const [a, b, c] = [await serveFeed(feedOf('A')), await serveFeed(feedOf('B')), await serveFeed(feedOf('C'))];
    const element = await fixture<EventListElement>(list(`${a.url} ${b.url}`));
    await waitUntil(() => titles(element).length === 2);
    element.feed = `${c.url} ${b.url}`;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['B']);
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['B', 'C']);
    expect(asked(b)).to.equal(1);
  });
});

describe('a feed that has left the attribute', () => {
  it('is waited for no more', async () => {
    const [a, b] = [await serveFeed(feedOf('A'), {held: true}), await serveFeed(feedOf('B'))];
    const element = await fixture<EventListElement>(list(a.url));
    const loaded: string[] = [];
    element.addEventListener('sharers-load', ({url}) => loaded.push(new URL(url).pathname));
    const other = await fixture<EventListElement>(list(a.url));
    element.feed = b.url;
    await waitUntil(() => titles(element).length);
    await a.answer(feedOf('A'));
    await waitUntil(() => titles(other).length);
    expect([loaded, titles(element)]).to.deep.equal([[b.url], ['B']]);
  });
});

describe('a feed that is given as data', () => {
  it('is shown without a request, whatever else the author says', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    const element = await fixture<EventListElement>(
      html`<sharers-event-list feed=${feed.url} loading="click" refresh-minutes="0" .data=${feedOf('Given')}></sharers-event-list>`,
    );
    expect(titles(element)).to.deep.equal(['Given']);
    element.data = feedOf('Given anew');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Given anew']);
    element.refresh();
    await element.updateComplete;
    expect(asked(feed)).to.equal(0);
    expect(asked(feed)).to.equal(0);
  });

  it('gives way to nothing when it is no feed: what was shown before is not what the page’s script means now', async () => {
    const element = await fixture<EventListElement>(html`<sharers-event-list .data=${feedOf('A')}></sharers-event-list>`);
    const failed = next(element, 'sharers-error');
    element.data = {};
    await failed;
    expect(titles(element)).to.deep.equal([]);
  });

  it('gives way to the addresses when it is taken away', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    const element = await fixture<EventListElement>(
      html`<sharers-event-list feed=${feed.url} .data=${feedOf('Given')}></sharers-event-list>`,
    );
    element.data = null;
    await waitUntil(() => titles(element)[0] === 'Asked');
  });

  it('has its addresses read from the page’s', async () => {
    const data = {language: 'en', items: [item('A', {url: 'a.html'})]};
    const element = await fixture<EventListElement>(html`<sharers-event-list .data=${data}></sharers-event-list>`);
    expect(part(element, 'link')).to.have.attribute('href', new URL('a.html', document.baseURI).href);
  });

  it('is no attribute', async () => {
    const element = await fixture<EventListElement>(html`<sharers-event-list data='{"items":[]}'></sharers-event-list>`);
    expect(element.data).to.equal(undefined);
    expect(part(element, 'base')).to.equal(null);
  });

  for (const junk of [{}, [], 'feed', 3, true, {items: 'none'}] as unknown[]) {
    it(`says that nothing could be loaded when it is ${JSON.stringify(junk)}, and warns once`, async () => {
      const warnings = collectWarnings();
      const element = await fixture<EventListElement>(html`<sharers-event-list lang="en">17 October</sharers-event-list>`);
      const failed = next(element, 'sharers-error');
      element.data = junk;
      expect(await failed).to.include({code: 'not-a-feed', url: document.baseURI});
      expect(sentence(element)).to.equal('The events could not be loaded.');
      element.headingLevel = 2;
      await element.updateComplete;
      expect(warnings()).to.have.length(1);
    });
  }
});

describe('a feed in the tag', () => {
  it('is shown without a request, though there is an address', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    const element = await inline(feedOf('Given'), {feed: feed.url});
    expect(titles(element)).to.deep.equal(['Given']);
    expect(asked(feed)).to.equal(0);
  });

  it('is shown at once where the addresses wait for a click, or for the viewport', async () => {
    for (const loading of ['click', 'lazy']) {
      const element = await inline(feedOf('Given'), {loading, feed: '/nowhere.json /nor-here.json'});
      expect(titles(element)).to.deep.equal(['Given']);
      expect(part(element, 'load')).to.equal(null);
    }
  });

  it('has its addresses read from the first address, and from the page’s where there is none', async () => {
    const json = {language: 'en', items: [item('A', {url: 'a.html'})]};
    const addressed = await inline(json, {feed: 'https://example.org/agenda/feed.json /other.json'});
    expect(part(addressed, 'link')).to.have.attribute('href', 'https://example.org/agenda/a.html');
    const bare = await inline(json);
    expect(part(bare, 'link')).to.have.attribute('href', new URL('a.html', document.baseURI).href);
  });

  it('is replaced by what its address holds with refresh-minutes="0", asked for once', async () => {
    const feed = await serveFeed(feedOf('Asked'), {held: true});
    const element = await inline(feedOf('Given'), {feed: feed.url, 'refresh-minutes': '0'});
    expect(titles(element)).to.deep.equal(['Given']);
    await feed.answer(feedOf('Asked'));
    await waitUntil(() => titles(element)[0] === 'Asked');
    expect(asked(feed)).to.equal(1);
  });

  it('stays when the address changes', async () => {
    const [a, b] = [await serveFeed(feedOf('A')), await serveFeed(feedOf('B'))];
    const element = await inline(feedOf('Given'), {feed: a.url});
    element.feed = b.url;
    await element.updateComplete;
    expect([titles(element), asked(a), asked(b)]).to.deep.equal([['Given'], 0, 0]);
  });

  it('stays when its address cannot be had, and says that there is no newer one', async () => {
    const feed = await serveFeed(404);
    const element = await inline(feedOf('Given'), {feed: feed.url, 'refresh-minutes': '0'});
    await waitUntil(() => sentence(element));
    expect(titles(element)).to.deep.equal(['Given']);
    expect(sentence(element)).to.equal('No newer version could be loaded.');
    expect(stateful(element, 'stale')).to.equal(true);
  });

  it('is not asked for at once with refresh-minutes="15"', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    const element = await inline(feedOf('Given'), {feed: feed.url, 'refresh-minutes': '15'});
    expect(titles(element)).to.deep.equal(['Given']);
    expect(asked(feed)).to.equal(0);
  });

  for (const junk of ['', '{"items": [', 'null', '{}', '3']) {
    it(`is as if it were not there when it is "${junk}", but for one warning`, async () => {
      const warnings = collectWarnings();
      const feed = await serveFeed(feedOf('Asked'));
      const element = await inline(junk, {feed: feed.url});
      await waitUntil(() => titles(element).length);
      expect(titles(element)).to.deep.equal(['Asked']);
      expect(warnings()).to.have.length(1);
    });
  }

  it('is looked for again once the page has come, before an address is asked', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    pretend('readyState', 'loading');
    const element = await fixture<EventListElement>(list(feed.url));
    element.append(script(feedOf('Given')));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal([]);
    pretend('readyState', 'interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Given']);
    expect(asked(feed)).to.equal(0);
  });

  it('and else the address is asked once the page has come', async () => {
    const feed = await serveFeed(feedOf('Asked'));
    pretend('readyState', 'loading');
    const element = await fixture<EventListElement>(list(feed.url));
    expect(asked(feed)).to.equal(0);
    pretend('readyState', 'interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await waitUntil(() => titles(element).length);
  });
});

describe('loading="click"', () => {
  it('asks for nothing before the visitor agrees, says whom it will ask, and leaves what stands in the tag', async () => {
    const feed = await serveFeed(feedOf('A'), {held: true});
    const element = await fixture<EventListElement>(
      html`<sharers-event-list lang="en" loading="click" feed=${feed.url}>17 October</sharers-event-list>`,
    );
    expect(part(element, 'load')).to.have.trimmed.text('Show the events');
    expect(part(element, 'hosts')).to.have.text(`Loads from ${location.host}`);
    expect(parts(element, 'skeleton')).to.have.length(0);
    expect(element.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes()).to.have.length(1);
    await expect(element).to.be.accessible();
    expect(asked(feed)).to.equal(0);
    const button = part(element, 'load')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button).to.have.attribute('aria-disabled', 'true');
    await feed.answer(feedOf('A'));
    await waitUntil(() => titles(element).length);
    expect(part(element, 'load')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'base'));
    expect(asked(feed)).to.equal(1);
  });

  it('names in French whom it will ask, each once', async () => {
    const element = await fixture<EventListElement>(
      html`<sharers-event-list
        lang="fr"
        loading="click"
        feed="https://example.org/a.json https://example.org/b.json https://example.net/c.json"
      ></sharers-event-list>`,
    );
    expect(part(element, 'load')).to.have.trimmed.text('Afficher les événements');
    expect(part(element, 'hosts')).to.have.text('Chargement depuis example.org, example.net');
  });

  it('gives its focus to the button to try again when the feed cannot be had', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<EventListElement>(waitingFor(feed, 'click'));
    part(element, 'load')!.focus();
    part(element, 'load')!.click();
    await waitUntil(() => sentence(element));
    expect(part(element, 'load')).to.equal(null);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'retry'));
  });

  it('takes consent to ask one address for none to ask another', async () => {
    const [a, b] = [await serveFeed(feedOf('A')), await serveFeed(feedOf('B'))];
    const element = await fixture<EventListElement>(waitingFor(a, 'click'));
    element.refresh();
    await waitUntil(() => titles(element).length);
    element.feed = `${a.url} ${b.url}`;
    await element.updateComplete;
    expect([titles(element), asked(b)]).to.deep.equal([['A'], 0]);
    part(element, 'load')!.click();
    await waitUntil(() => titles(element).length === 2);
    expect(asked(b)).to.equal(1);
  });

  it('begins when the author changes it to "eager"', async () => {
    const feed = await serveFeed(feedOf('A'));
    const element = await fixture<EventListElement>(waitingFor(feed, 'click'));
    element.loading = 'eager';
    await waitUntil(() => titles(element).length);
  });
});

describe('loading="lazy"', () => {
  it('asks when the element comes near the viewport, and not before', async () => {
    const feed = await serveFeed(feedOf('A'));
    const page = await fixture<HTMLElement>(html`<div>
      <div style="block-size: 400vh"></div>
      ${waitingFor(feed, 'lazy')}
    </div>`);
    const element = page.querySelector('sharers-event-list')!;
    await nextFrame();
    await nextFrame();
    expect(asked(feed)).to.equal(0);
    expect(parts(element, 'load')).to.have.length(0);
    window.scrollTo(0, element.getBoundingClientRect().top - innerHeight - 200);
    await waitUntil(() => titles(element).length);
  });

  it('begins when the author changes it to "eager"', async () => {
    const feed = await serveFeed(feedOf('A'));
    const page = await fixture<HTMLElement>(html`<div>
      <div style="block-size: 400vh"></div>
      ${waitingFor(feed, 'lazy')}
    </div>`);
    const element = page.querySelector('sharers-event-list')!;
    element.loading = 'eager';
    await waitUntil(() => titles(element).length);
  });
});

describe('a list that is asked for again', () => {
  it('by the page’s script shows what is new', async () => {
    const feed = await serveFeed(feedOf('A'));
    const element = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => titles(element).length);
    await feed.answer(feedOf('A', 'B'));
    element.refresh();
    await element.updateComplete;
    expect([stateful(element, 'loading'), titles(element)]).to.deep.equal([true, ['A']]);
    await waitUntil(() => titles(element).length === 2);
  });

  it('stays when no newer version can be had, and says from when it is', async () => {
    const feed = await serveFeed(feedOf('A'));
    const element = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => titles(element).length);
    await feed.answer(404);
    element.refresh();
    await waitUntil(() => sentence(element));
    expect(titles(element)).to.deep.equal(['A']);
    expect(sentence(element)).to.match(/^Last updated on \d+ \w+ at \d\d:\d\d\. No newer version could be loaded\.$/);
    expect([stateful(element, 'stale'), stateful(element, 'failed')]).to.deep.equal([true, true]);
    await expect(element).to.be.accessible();
    await feed.answer(feedOf('B'));
    part(element, 'retry')!.click();
    await waitUntil(() => titles(element)[0] === 'B');
    expect(sentence(element)).to.equal('');
    expect([stateful(element, 'stale'), stateful(element, 'failed')]).to.deep.equal([false, false]);
  });

  it('is not once it is out of the page', async () => {
    const feed = await serveFeed(feedOf('A'));
    const element = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => titles(element).length);
    element.remove();
    element.refresh();
    await element.updateComplete;
    expect(asked(feed)).to.equal(1);
  });
});

describe('the life events', () => {
  it('tell a script of a feed that has come, with the feed as it came, when it can be seen', async () => {
    const feed = await serveFeed(feedOf('A'));
    const element = await fixture<EventListElement>(EMPTY);
    let listed: readonly unknown[] = [];
    element.addEventListener('sharers-load', () => (listed = titles(element)));
    const loaded = next(element, 'sharers-load');
    element.feed = feed.url;
    const event = await loaded;
    expect(event.url).to.equal(new URL(feed.url, location.href).href);
    expect(event.document).to.deep.include(feedOf('A'));
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([false, false, false]);
    expect(listed).to.deep.equal(['A']);
  });

  it('tell each element once, also of a feed that was there before it', async () => {
    const feed = await serveFeed(feedOf('A'));
    const first = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => titles(first).length);
    const second = await fixture<EventListElement>(EMPTY);
    const counted = [0, 0];
    first.addEventListener('sharers-load', () => counted[0]!++);
    second.addEventListener('sharers-load', () => counted[1]!++);
    second.feed = feed.url;
    await next(second, 'sharers-load');
    first.before(second);
    await second.updateComplete;
    expect(counted).to.deep.equal([0, 1]);
  });

  it('tell of a failure what it is and how to mend it', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<EventListElement>(EMPTY);
    const failed = next(element, 'sharers-error');
    element.feed = feed.url;
    const event = await failed;
    const url = new URL(feed.url, location.href).href;
    expect(event).to.include({url, code: 'status', status: 404, message: `The feed ${url} is answered with status 404`});
    expect([event.bubbles, event.composed]).to.deep.equal([false, false]);
  });

  it('tell of feeds that came without a request too', async () => {
    const element = await fixture<EventListElement>(EMPTY);
    const data = feedOf('A');
    element.data = data;
    const given = await next(element, 'sharers-load');
    expect([given.document === data, given.url]).to.deep.equal([true, document.baseURI]);
    element.append(script(feedOf('B')));
    element.data = undefined;
    const inTag = await next(element, 'sharers-load');
    expect(inTag.document).to.deep.equal(feedOf('B'));
  });
});

describe('the states that a style sheet can ask for', () => {
  it('are loading while the feed is on its way, and empty when there is nothing in it', async () => {
    const feed = await serveFeed({items: []}, {held: true});
    const element = await fixture<EventListElement>(list(feed.url));
    expect([stateful(element, 'loading'), stateful(element, 'empty')]).to.deep.equal([true, false]);
    await feed.answer({items: []});
    await waitUntil(() => stateful(element, 'empty'));
    expect(stateful(element, 'loading')).to.equal(false);
  });
});

const list = (feed: string) => html`<sharers-event-list lang="en" feed=${feed}></sharers-event-list>`;
const waitingFor = ({url}: ServedFeed, loading: string) =>
  html`<sharers-event-list lang="en" feed=${url} loading=${loading}></sharers-event-list>`;

function script(content: object | string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.text = typeof content === 'string' ? content : JSON.stringify(content);
  return element;
}

/** A list with a feed in its tag, as it stands in a page when it comes. */
async function inline(content: object | string, attributes: Record<string, string> = {}): Promise<EventListElement> {
  const element = document.createElement('sharers-event-list');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  element.append(script(content));
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(element);
  await element.updateComplete;
  return element;
}

const next = <Name extends 'sharers-load' | 'sharers-error'>(element: HTMLElement, name: Name) =>
  new Promise<HTMLElementEventMap[Name]>((resolve) => element.addEventListener(name, resolve, {once: true}));
const parts = (element: Element, name: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${name}]`)];
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const titles = (element: Element) => parts(element, 'title').map(({textContent}) => textContent);
const sentence = (element: Element) => element.shadowRoot!.querySelector('[part~=failed]')!.textContent;
const stateful = (element: Element, state: string) => element.matches(`:state(${state})`);

/** How often a feed was asked for from this page. What the server has counted may not be all yet. */
const asked = ({url}: ServedFeed) => addresses.filter((address) => address.endsWith(url)).length;

let addresses: string[];
let restore: (() => void)[];
beforeEach(() => {
  addresses = [];
  const fetch = window.fetch.bind(window);
  const original = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  window.fetch = (address, init) => {
    addresses.push(address as string);
    return fetch(address, init);
  };
  restore = [() => Object.defineProperty(window, 'fetch', original)];
});
afterEach(() => {
  for (const undo of restore) undo();
});

/** Has the document say something else of itself until the test is over. */
function pretend(key: 'readyState', value: string): void {
  Object.defineProperty(document, key, {value, configurable: true});
  restore.push(() => Reflect.deleteProperty(document, key));
}

/** What is warned of from here to the end of the test. */
function collectWarnings(): () => readonly string[] {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => said.push(message);
  restore.push(() => (console.warn = warn));
  return () => said;
}
