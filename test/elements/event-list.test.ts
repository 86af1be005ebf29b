import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import '../../src/elements/event-list/define.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const workshop = {type: 'event', id: 'e1', title: 'Travail et communs', language: 'fr'};

describe('<sharers-event-list>', () => {
  it('asks once for a feed that ten lists share', async () => {
    const feed = await serveFeed({items: [workshop]});
    const page = await fixture(html`<div>${Array.from({length: 10}, () => list(feed.url))}</div>`);
    await Promise.all([...page.querySelectorAll('sharers-event-list')].map(listed));
    expect(await feed.requests()).to.equal(1);
  });

  it('shows what stands in the tag until the feed is there, and then the events', async () => {
    const feed = await serveFeed({items: [workshop]}, {held: true});
    const element = await fixture<EventListElement>(
      html`<sharers-event-list feed=${feed.url}>17 October, INTEFP</sharers-event-list>`,
    );
    expect(fallback(element)).to.equal('17 October, INTEFP');
    await feed.answer({items: [workshop]});
    await listed(element);
    expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  for (const [what, content] of [
    ['is not found', 404],
    ['is a server error', 500],
    ['is no JSON', '<!doctype html><title>Portal</title>'],
    ['is JSON but no feed', '{}'],
    ['is a number', '3'],
    ['is of a later version', {version: 'sharers-feed/2', items: [workshop]}],
    ['is too large', `{"items": [${' '.repeat(3 * 1024 * 1024)}]}`],
  ] as const) {
    it(`leaves what stands in the tag when the answer ${what}, and says so`, async () => {
      const feed = await serveFeed(content);
      const warnings = collectWarnings();
      const element = await fixture<EventListElement>(
        html`<sharers-event-list lang="en" feed=${feed.url}>17 October</sharers-event-list>`,
      );
      await waitUntil(() => sentence(element));
      expect(fallback(element)).to.equal('17 October');
      expect(sentence(element)).to.equal('The events could not be loaded.');
      expect(warnings()).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  }

  it('has the live region there before the sentence it is to speak', async () => {
    const feed = await serveFeed(404, {held: true});
    const element = await fixture<EventListElement>(list(feed.url));
    const region = element.shadowRoot!.querySelector('[part~=failed]')!;
    expect(region).to.have.text('');
    expect(getComputedStyle(region).display).to.equal('block');
    await feed.answer(404);
    await waitUntil(() => region.textContent);
    expect(element.shadowRoot!.querySelectorAll('[part~=failed][role=status]')).to.have.length(1);
    expect(element.shadowRoot!.querySelector('[part~=failed]')).to.equal(region);
  });

  it('tries again when the visitor asks, and keeps the focus on the button meanwhile', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => sentence(element));
    const button = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=retry]')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await waitUntil(() => sentence(element));
    await feed.answer({items: [workshop]});
    button.click();
    await listed(element);
    expect(sentence(element)).to.equal('');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('base');
  });

  it('asks anew for what was no feed when a further list comes, and shows it in both', async () => {
    const feed = await serveFeed('{}');
    const first = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => sentence(first));
    await feed.answer({items: [workshop]});
    const second = await fixture<EventListElement>(list(feed.url));
    await listed(second);
    await listed(first);
    expect(await feed.requests()).to.equal(2);
  });

  it('says that there is nothing to list', async () => {
    const feed = await serveFeed({items: []});
    const element = await fixture<EventListElement>(html`<sharers-event-list lang="fr" feed=${feed.url}>…</sharers-event-list>`);
    await waitUntil(() => notice(element));
    expect(notice(element)).to.equal('Aucun événement à venir.');
    await expect(element).to.be.accessible();
  });

  it('lists by default what is not over: under way, to come, and of unknown year or date', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const feed = await serveFeed({
      items: [
        {...workshop, id: 'over', title: 'over', start: '2021-06-02'},
        {...workshop, id: 'undated', title: 'undated'},
        {...workshop, id: 'yearless', title: 'yearless', start: '--10-17'},
        {...workshop, id: 'soon', title: 'soon', start: day(30)},
        {...workshop, id: 'now', title: 'now', start: day(-10), end: day(10)},
        {...workshop, id: 'expired', title: 'expired', start: '--12-03', expired: true},
      ],
    });
    const titlesOf = async (show: string | undefined) => {
      const element = await fixture<EventListElement>(
        html`<sharers-event-list feed=${feed.url} show=${show ?? ''}></sharers-event-list>`,
      );
      await listed(element);
      return titles(element);
    };
    expect(await titlesOf(undefined)).to.deep.equal(['now', 'soon', 'yearless', 'undated']);
    expect(await titlesOf('whatever')).to.deep.equal(['now', 'soon', 'yearless', 'undated']);
    expect(await titlesOf('ongoing')).to.deep.equal(['now']);
    expect(await titlesOf('past')).to.deep.equal(['over', 'expired']);
    expect(await titlesOf('all')).to.deep.equal(['now', 'soon', 'over', 'yearless', 'expired', 'undated']);
  });

  it('lists no more than its limit, and takes a limit that is none for no limit', async () => {
    const feed = await serveFeed({items: [1, 2, 3].map((id) => ({...workshop, id, title: `${id}`}))});
    const element = await fixture<EventListElement>(html`<sharers-event-list feed=${feed.url} limit="2"></sharers-event-list>`);
    await listed(element);
    expect(titles(element)).to.deep.equal(['1', '2']);
    for (const junk of ['0', '-1', 'many', '']) {
      element.limit = junk;
      await element.updateComplete;
      expect(titles(element)).to.have.length(3);
    }
  });

  it('heads each event at the level asked for, and at the third when that is none', async () => {
    const feed = await serveFeed({items: [workshop]});
    const element = await fixture<EventListElement>(list(feed.url));
    await listed(element);
    for (const [asked, level] of [
      ['2', 'H2'],
      ['6', 'H6'],
      ['1', 'H3'],
      ['7', 'H3'],
      ['x', 'H3'],
    ] as const) {
      element.headingLevel = asked;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('[part=title]')!.tagName).to.equal(level);
    }
  });

  it('shows of a date what is known of it', async () => {
    const feed = await serveFeed({items: [{...workshop, start: '--10-17'}]});
    const element = await fixture<EventListElement>(html`<sharers-event-list lang="en" feed=${feed.url}></sharers-event-list>`);
    await listed(element);
    expect(element.shadowRoot!.querySelector('time')).to.have.text('17 October');
    expect(element.shadowRoot!.querySelector('time')).to.have.attribute('datetime', '--10-17');
  });

  it('says in words, and not by a line through them alone, that an event is cancelled', async () => {
    const feed = await serveFeed({items: [{...workshop, start: '2090-03-01', status: 'cancelled'}]});
    const element = await fixture<EventListElement>(html`<sharers-event-list lang="fr" feed=${feed.url}></sharers-event-list>`);
    await listed(element);
    expect(element.shadowRoot!.querySelector('[part=status]')).to.have.text('Annulé');
    expect(element.shadowRoot!.querySelector('[part~=event]')).to.have.attribute('part', 'event item upcoming cancelled');
  });

  it('makes no link of an address a browser could run', async () => {
    const disguises = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
    ];
    const items = disguises.map((url, id) => ({...workshop, id, url, series: {name: 'Serie', url}}));
    const feed = await serveFeed({publisher: {name: 'Nobody', url: 'javascript:alert(1)'}, items});
    const element = await fixture<EventListElement>(list(feed.url));
    await listed(element);
    expect(titles(element)).to.have.length(disguises.length);
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });

  it('shows a text of the feed as text, whatever stands in it', async () => {
    const title = '<img src=x onerror=alert(1)> <b>bold</b>';
    const feed = await serveFeed({items: [{...workshop, title}]});
    const element = await fixture<EventListElement>(list(feed.url));
    await listed(element);
    expect(titles(element)).to.deep.equal([title]);
    expect(element.shadowRoot!.querySelectorAll('img, b')).to.have.length(0);
  });

  it('names the publisher, linked, and the feed where no publisher is named', async () => {
    const named = await serveFeed({publisher: {name: 'Réseau', url: 'https://example.org/'}, items: [workshop]});
    const element = await fixture<EventListElement>(html`<sharers-event-list lang="fr" feed=${named.url}></sharers-event-list>`);
    await listed(element);
    expect(element.shadowRoot!.querySelector('[part=source]')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Source : Réseau',
    );
    expect(element.shadowRoot!.querySelector('[part=source-link]')).to.have.attribute('href', 'https://example.org/');
    const unnamed = await serveFeed({title: 'Agenda', home_page_url: 'https://example.org/agenda', items: [workshop]});
    element.feed = unnamed.url;
    await waitUntil(() => element.shadowRoot!.querySelector('[part=source]')?.textContent.includes('Agenda'));
    expect(element.shadowRoot!.querySelector('[part=source-link]')).to.have.attribute('href', 'https://example.org/agenda');
  });

  it('sends no cookie, not even to the page’s own server', async () => {
    document.cookie = 'visitor=1; path=/';
    const feed = await serveFeed({items: [workshop]});
    const element = await fixture<EventListElement>(list(feed.url));
    await listed(element);
    document.cookie = 'visitor=; path=/; max-age=0';
    expect(await feed.cookie()).to.equal('');
  });

  it('leads to the publisher’s own page when the feed is of a later version', async () => {
    const feed = await serveFeed({version: 'sharers-feed/2', home_page_url: 'https://example.org/agenda', items: [workshop]});
    const element = await fixture<EventListElement>(list(feed.url));
    await waitUntil(() => sentence(element));
    expect(element.shadowRoot!.querySelector('[part=home-link]')).to.have.attribute('href', 'https://example.org/agenda');
    expect(element.shadowRoot!.querySelectorAll('[part=retry]')).to.have.length(0);
  });

  it('is accessible, and a list for VoiceOver too', async () => {
    const feed = await serveFeed({
      publisher: {name: 'Réseau', url: 'https://example.org/'},
      items: [
        {
          ...workshop,
          url: 'https://example.org/1',
          start: '2090-03-01T18:30',
          timezone: 'Europe/Paris',
          summary: 'Un atelier.',
          series: {name: 'Le web', number: 4},
        },
        {
          ...workshop,
          id: 'e2',
          title: {en: 'Final conference'},
          url: 'https://example.org/2',
          status: 'sold-out',
          attendance: 'online',
        },
      ],
    });
    const element = await fixture<EventListElement>(html`<sharers-event-list feed=${feed.url}></sharers-event-list>`);
    await listed(element);
    expect(element.shadowRoot!.querySelector('ul')).to.have.attribute('role', 'list');
    await expect(element).to.be.accessible();
  });

  it('shows its events where the browser names a time zone that nobody knows', async () => {
    const known = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'resolvedOptions')!;
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', {...known, value: () => ({timeZone: 'Etc/Unknown'})});
    restore = () => Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', known);
    const feed = await serveFeed({items: [{...workshop, start: '2090-03-01T18:30', timezone: 'Europe/Paris'}]});
    const element = await fixture<EventListElement>(html`<sharers-event-list lang="en" feed=${feed.url}></sharers-event-list>`);
    await listed(element);
    expect(element.shadowRoot!.querySelector('[part=date]')!.textContent).to.contain('18:30 (Central European Time)');
  });

  it('takes a name that is empty for none', async () => {
    const feed = await serveFeed({items: [workshop]});
    const element = await fixture<EventListElement>(
      html`<sharers-event-list lang="en" label="" feed=${feed.url}></sharers-event-list>`,
    );
    await listed(element);
    expect(element.shadowRoot!.querySelector('ul')!.getAttribute('aria-label')).to.equal('Events');
  });

  it('asks for another feed when its address changes, and for none without one', async () => {
    const first = await serveFeed({items: [workshop]});
    const second = await serveFeed({items: [{...workshop, title: 'Other'}]});
    const element = await fixture<EventListElement>(html`<sharers-event-list>here</sharers-event-list>`);
    expect(fallback(element)).to.equal('here');
    element.feed = first.url;
    await listed(element);
    element.feed = second.url;
    await waitUntil(() => titles(element)[0] === 'Other');
  });

  it('breaks no column of 320 pixels, whatever the length of its words', async () => {
    const long = `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter'.repeat(2)} ${'mot '.repeat(40)}`.trim();
    const item = {
      ...workshop,
      title: long,
      summary: long,
      location: {name: long},
      series: {name: long},
      status: 'cancelled',
      start: '2090-01-01',
      end: '2091-12-31',
    };
    const feed = await serveFeed({publisher: {name: long}, items: [item]});
    for (const width of [320, 768, 1280]) {
      const box = await fixture<HTMLElement>(html`<div>${list(feed.url)}</div>`);
      box.style.width = `${width}px`;
      const element = box.firstElementChild!;
      await listed(element);
      for (const part of element.shadowRoot!.querySelectorAll('[part]')) {
        expect([
          part.getAttribute('part'),
          part.getBoundingClientRect().right <= box.getBoundingClientRect().right,
        ]).to.deep.equal([part.getAttribute('part'), true]);
      }
    }
  });

  it('lets itself be pressed into a grid or a flex row of 320 pixels', async () => {
    const feed = await serveFeed({items: [{...workshop, summary: 'Un atelier. '.repeat(20).trim()}]});
    for (const display of ['grid', 'flex', 'block']) {
      const box = await fixture<HTMLElement>(html`<div>${list(feed.url)}</div>`);
      box.style.cssText = `width: 320px; display: ${display}`;
      await listed(box.firstElementChild!);
      expect([display, box.scrollWidth]).to.deep.equal([display, 320]);
    }
  });

  it('asks for nothing once it is out of the page', async () => {
    const feed = await serveFeed({items: [workshop]});
    const element = await fixture<EventListElement>(html`<sharers-event-list></sharers-event-list>`);
    element.feed = feed.url;
    element.remove();
    await element.updateComplete;
    expect(await feed.requests()).to.equal(0);
    document.body.append(element);
    await listed(element);
    element.remove();
  });

  it('is as wide as its text wants to be in a row of the page’s, and not of no width', async () => {
    const feed = await serveFeed({items: [{...workshop, summary: 'Un atelier. '.repeat(20).trim()}]});
    const row = await fixture<HTMLElement>(html`<div><div>${list(feed.url)}</div></div>`);
    row.style.display = 'flex';
    const element = row.querySelector('sharers-event-list')!;
    await listed(element);
    expect(element.getBoundingClientRect().width).to.be.greaterThan(300);
  });

  it('has a visible focus on everything that takes it', async () => {
    const feed = await serveFeed({items: [{...workshop, url: 'https://example.org/'}]});
    const element = await fixture<EventListElement>(list(feed.url));
    await listed(element);
    const link = element.shadowRoot!.querySelector<HTMLElement>('[part=link]')!;
    await sendKeys({press: 'Tab'});
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('link');
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(parseFloat(getComputedStyle(link).outlineWidth)).to.be.at.least(2);
  });

  it('keeps its feed when it is moved in the page', async () => {
    const feed = await serveFeed({items: [workshop]});
    const page = await fixture(html`<div><div id="a">${list(feed.url)}</div><div id="b"></div></div>`);
    const element = page.querySelector('sharers-event-list')!;
    await listed(element);
    page.querySelector('#b')!.append(element);
    await element.updateComplete;
    expect(titles(element)).to.have.length(1);
    expect(await feed.requests()).to.equal(1);
  });
});

const list = (url: string) => html`<sharers-event-list feed=${url} show="all"></sharers-event-list>`;
const listed = (element: Element) => waitUntil(() => element.shadowRoot!.querySelector('[part~=event]'));
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=title]')].map(({textContent}) => textContent);
const notice = (element: Element) => element.shadowRoot!.querySelector('[part~=empty]')?.textContent;
const sentence = (element: Element) => element.shadowRoot!.querySelector('[part~=failed]')!.textContent;
const fallback = (element: Element) =>
  element
    .shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')
    ?.assignedNodes()
    .map(({textContent}) => textContent)
    .join('');

/** What is warned of from here to the end of the test. */
function collectWarnings(): () => readonly string[] {
  const said: string[] = [];
  const warn = console.warn;
  console.warn = (message: string) => said.push(message);
  restore = () => (console.warn = warn);
  return () => said;
}

let restore = (): unknown => undefined;
afterEach(() => restore());
