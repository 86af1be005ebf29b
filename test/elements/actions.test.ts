import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {focused, item, listOf, numbered, part, parts, search, titles, words} from '../support/event-list.js';
import {stopClock} from '../support/clock.js';
import {waitUntil} from '../support/wait-until.js';

const forum = item('Forum', {
  url: 'https://example.org/forum',
  start: '2090-10-11T14:00',
  end: '2090-10-11T18:30',
  timezone: 'Europe/Paris',
  location: {name: 'Halle Tony-Garnier', city: 'Lyon', latitude: 45.73, longitude: 4.83},
});
const school = item('School', {start: '2090-07-01', end: '2090-07-03', url: 'https://example.org/school'});

describe('“Add to calendar”', () => {
  it('opens plain links to the calendars that people have, and a file', async () => {
    const element = await listOf([forum]);
    expect(parts(element, 'menu-link')).to.have.length(0);
    await open(element);
    expect(links(element).map(words)).to.deep.equal(['Google', 'Outlook.com', 'Office 365', 'Calendar file (.ics)']);
    const [google, outlook, office, file] = links(element) as [HTMLAnchorElement, ...HTMLAnchorElement[]];
    expect([google.host, outlook!.host, office!.host]).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
    ]);
    expect(google.href).to.contain('dates=20901011T120000Z/20901011T163000Z');
    expect(outlook!.href).to.contain('startdt=2090-10-11T12:00:00Z&enddt=2090-10-11T16:30:00Z');
    expect(file!.download).to.match(/^Forum, .*2090.*\.ics$/);
  });

  it('gives a file that another reader of iCalendar understands', async () => {
    const element = await listOf([forum]);
    await open(element);
    const [event] = await eventsInFile(element);
    expect([event!.summary, event!.startDate.toString(), event!.endDate.toString()]).to.deep.equal([
      'Forum',
      '2090-10-11T12:00:00Z',
      '2090-10-11T16:30:00Z',
    ]);
    expect(event!.uid).to.contain('Forum@');
  });

  it('gives days as days, the last one included', async () => {
    const element = await listOf([school]);
    await open(element);
    const [event] = await eventsInFile(element);
    expect([event!.startDate.isDate, event!.startDate.toString(), event!.endDate.toString()]).to.deep.equal([
      true,
      '2090-07-01',
      '2090-07-04',
    ]);
  });

  it('gives all dates of an event in one file', async () => {
    const element = await listOf([item('Course', {occurrences: ['2090-03-01', '2090-03-08'].map((start) => ({start}))})]);
    await open(element);
    expect((await eventsInFile(element)).map(({startDate}) => startDate.toString())).to.deep.equal(['2090-03-01', '2090-03-08']);
  });

  it('leads to the publisher’s own file where there is one', async () => {
    const element = await listOf([{...forum, ics_url: 'https://example.org/forum.ics'}]);
    await open(element);
    const file = links(element)[3] as HTMLAnchorElement;
    expect([file.href, file.hasAttribute('download')]).to.deep.equal(['https://example.org/forum.ics', false]);
  });

  it('is not there for what is over or does not take place', async () => {
    const gone = [item('Old', {start: '2020-01-01'}), item('Off', {start: '2090-01-01', status: 'cancelled'})];
    expect(parts(await listOf(gone, {show: 'all'}), 'action')).to.have.length(0);
  });

  it('is not there for what has no day yet, holds no more, or of which the author wants none', async () => {
    const events = [
      item('Somewhen', {start: '2090'}),
      item('Put off', {start: '2090-05-01', status: 'postponed'}),
      item('Someday'),
    ];
    expect(parts(await listOf(events), 'action')).to.have.length(0);
    expect(parts(await listOf([forum], {actions: 'none'}), 'action')).to.have.length(0);
    expect(parts(await listOf([forum], {actions: ''}), 'action')).to.have.length(0);
  });

  it('makes no file before it is opened, and frees it when it is closed or the list is gone', async () => {
    const {made, freed} = countFiles();
    const element = await listOf([forum, school]);
    expect(made()).to.equal(0);
    await open(element);
    expect([made(), freed()]).to.deep.equal([1, 0]);
    await open(element, 1);
    expect(made() - freed()).to.equal(1);
    await sendKeys({press: 'Escape'});
    await waitUntil(() => links(element).length === 0);
    expect(made()).to.equal(freed());
    await open(element);
    element.remove();
    expect(made()).to.equal(freed());
  });

  it('stays with one event: the file is of the one that the links are of, whatever the list turns to', async () => {
    const element = await listOf([forum, school], {controls: 'search'});
    await open(element);
    expect((await eventsInFile(element))[0]!.summary).to.equal('School');
    await search(element, 'forum');
    expect(titles(element)).to.deep.equal(['Forum']);
    for (const link of links(element).slice(0, 3)) expect((link as HTMLAnchorElement).href).to.contain('Forum');
    if (links(element).length > 0) expect((await eventsInFile(element))[0]!.summary).to.equal('Forum');
  });
});

describe('the calendar menu', () => {
  it('is opened, gone through and left by the keyboard alone', async () => {
    const element = await listOf([forum, school], {actions: 'calendar'});
    const [button] = buttons(element);
    button!.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(part(element, 'menu').matches(':popover-open')).to.equal(true);
    for (const name of ['Google', 'Outlook.com', 'Office 365', 'Calendar file (.ics)']) {
      await sendKeys({press: 'Tab'});
      expect(words(element.shadowRoot!.activeElement!)).to.equal(name);
    }
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('link');
  });

  it('closes on Escape, and the focus is on its button again', async () => {
    const element = await listOf([forum]);
    const [button] = buttons(element);
    button!.focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    await waitUntil(() => links(element).length === 0);
    expect(part(element, 'menu').matches(':popover-open')).to.equal(false);
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('closes when another opens', async () => {
    const element = await listOf([forum, school]);
    await open(element, 0);
    await open(element, 1);
    expect(parts(element, 'menu').map((menu) => menu.matches(':popover-open'))).to.deep.equal([false, true]);
    expect(links(element)).to.have.length(4);
  });

  for (const lang of ['en', 'fr']) {
    it(`is accessible, open, in ${lang}`, async () => {
      const element = await listOf([forum, school], {lang, actions: 'calendar copy map'});
      await open(element);
      await expect(element).to.be.accessible();
    });
  }
});

describe('the calendar menu in a browser that knows no popover', () => {
  it('opens in its place, says so, and closes by the same button', async () => {
    const element = await withoutPopover([forum, school]);
    const [button] = buttons(element);
    expect([button!.ariaExpanded, part(element, 'menu').checkVisibility()]).to.deep.equal(['false', false]);
    await open(element);
    expect([button!.ariaExpanded, part(element, 'menu').checkVisibility(), links(element).length]).to.deep.equal([
      'true',
      true,
      4,
    ]);
    await expect(element).to.be.accessible();
    await open(element);
    expect([button!.ariaExpanded, part(element, 'menu').checkVisibility()]).to.deep.equal(['false', false]);
  });

  for (const [where, tabs] of [
    ['in it', 1],
    ['on its button', 0],
  ] as const) {
    it(`closes on Escape where the focus is ${where}, and leaves it on the button`, async () => {
      const element = await withoutPopover([forum]);
      const [button] = buttons(element);
      button!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      for (let tab = 0; tab < tabs; tab++) await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Escape'});
      await element.updateComplete;
      expect([button!.ariaExpanded, element.shadowRoot!.activeElement === button]).to.deep.equal(['false', true]);
    });
  }

  it('closes when another opens', async () => {
    const element = await withoutPopover([forum, school]);
    await open(element, 0);
    await open(element, 1);
    expect(buttons(element).map(({ariaExpanded}) => ariaExpanded)).to.deep.equal(['false', 'true']);
  });
});

describe('in the browser inside of another app, which saves no file of a page', () => {
  for (const agent of [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Mobile/21F90 Instagram 339.0.3',
    'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/126.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 [LinkedInApp]/9.29',
  ]) {
    it(`there is no dead link to one, but those to the services: ${agent.slice(-25)}`, async () => {
      pretend(navigator, 'userAgent', agent);
      const element = await listOf([forum, {...school, ics_url: 'https://example.org/school.ics'}]);
      await open(element, 1);
      expect(links(element).map(words)).to.deep.equal(['Google', 'Outlook.com', 'Office 365', 'Copy link']);
      await open(element, 0);
      expect((links(element)[3] as HTMLAnchorElement).href).to.equal('https://example.org/school.ics');
    });
  }
});

describe('“Copy link”', () => {
  it('copies the event’s own page, and says so each time', async () => {
    const copied = clipboard();
    const element = await listOf([forum, school], {actions: 'copy'});
    const said = announcements(element);
    for (const button of buttons(element)) {
      button.click();
      await settled(element);
    }
    expect(copied).to.deep.equal(['https://example.org/school', 'https://example.org/forum']);
    expect(said()).to.deep.equal(['Copied.', 'Copied.']);
  });

  it('says so for five seconds', async () => {
    const clock = stopClock('2090-01-01T12:00:00Z');
    try {
      clipboard();
      const element = await listOf([forum], {actions: 'copy'});
      buttons(element)[0]!.click();
      await element.updateComplete;
      for (let turn = 0; turn < 20 && !words(part(element, 'announcement')); turn++) await element.updateComplete;
      expect(words(part(element, 'announcement'))).to.equal('Copied.');
      clock.passTo('2090-01-01T12:00:05Z');
      await element.updateComplete;
      expect(words(part(element, 'announcement'))).to.equal('');
    } finally {
      clock.restore();
    }
  });

  it('says the address where the browser does not let a page copy', async () => {
    for (const value of [undefined, {writeText: () => Promise.reject(new DOMException('No.', 'NotAllowedError'))}]) {
      pretend(navigator, 'clipboard', value);
      const element = await listOf([forum], {actions: 'copy'});
      expect(part(element, 'announcement').role).to.equal('status');
      buttons(element)[0]!.click();
      await settled(element);
      expect(words(part(element, 'announcement'))).to.equal('Could not be copied: https://example.org/forum');
    }
  });

  it('is not there for an event without a page', async () => {
    expect(parts(await listOf([item('Forum')], {actions: 'copy'}), 'action')).to.have.length(0);
  });
});

describe('“Map”', () => {
  it('is only a link to OpenStreetMap', async () => {
    const element = await listOf([forum, school, item('Online', {attendance: 'online', location: {city: 'Lyon'}})], {
      actions: 'map',
    });
    const maps = parts(element, 'action') as HTMLAnchorElement[];
    expect(maps.map(({href}) => href)).to.deep.equal([
      'https://www.openstreetmap.org/?mlat=45.730000&mlon=4.830000#map=17/45.730000/4.830000',
    ]);
    expect(element.shadowRoot!.querySelectorAll('iframe, img')).to.have.length(0);
  });
});

describe('all events of a feed', () => {
  const envelope = {ics_url: 'https://example.org/all.ics'};

  it('are followed in a calendar by a link that calendars open, and an address to copy', async () => {
    const copied = clipboard();
    const element = await listOf([forum], {}, envelope);
    const link = part(element, 'subscription-link') as HTMLAnchorElement;
    expect([words(link), link.href]).to.deep.equal(['Subscribe to this calendar', 'webcal://example.org/all.ics']);
    part(part(element, 'subscription'), 'action').click();
    await settled(element);
    expect(copied).to.deep.equal(['https://example.org/all.ics']);
    expect(words(part(element, 'announcement'))).to.equal('Copied.');
  });

  it('are not where the feed has no such address, or the author wants none', async () => {
    expect(parts(await listOf([forum]), 'subscription')).to.have.length(0);
    expect(parts(await listOf([forum], {actions: 'none'}, envelope), 'subscription')).to.have.length(0);
  });
});

describe('the names of buttons and links', () => {
  it('are understood alone', async () => {
    const element = await listOf([school, item('Day', {...school, id: 'day', title: 'Day', location: {city: 'Lyon'}})], {
      actions: 'map copy calendar',
    });
    expect(parts(element, 'action').map(({ariaLabel}) => ariaLabel!.replace(/\s*–\s*/, '–'))).to.deep.equal([
      'Add to calendar: Day, 1–3 July 2090',
      'Copy link: Day, 1–3 July 2090',
      'Map: Day, 1–3 July 2090',
      'Add to calendar: School, 1–3 July 2090',
      'Copy link: School, 1–3 July 2090',
    ]);
  });

  it('are French on a French page', async () => {
    const element = await listOf([school], {actions: 'copy calendar', lang: 'fr'});
    expect(parts(element, 'action').map(({ariaLabel}) => ariaLabel!.replace(/\s/g, ' '))).to.deep.equal([
      'Ajouter à l’agenda : School, du 1er au 3 juillet 2090',
      'Copier le lien : School, du 1er au 3 juillet 2090',
    ]);
  });

  it('begin with what is seen on them, for who speaks to their browser', async () => {
    const element = await listOf([forum], {actions: 'calendar copy map', details: ''});
    for (const action of parts(element, 'action')) expect(action.ariaLabel!.startsWith(words(action))).to.equal(true);
  });

  it('lead to one menu each, however many lists and events', async () => {
    const element = await listOf(numbered(3, {start: '2090-01-01'}));
    const targets = parts(element, 'action').map((button) => button.getAttribute('popovertarget'));
    expect(targets).to.deep.equal(parts(element, 'menu').map(({id}) => id));
    expect(new Set(targets).size).to.equal(3);
  });
});

const buttons = (element: Element) => parts(element, 'action') as HTMLButtonElement[];
const links = (element: Element) => parts(element, 'menu-link');

async function open(element: EventListElement, index = 0): Promise<void> {
  buttons(element)[index]!.click();
  await element.updateComplete;
}

async function eventsInFile(element: Element): Promise<ICAL.Event[]> {
  const text = await (await fetch((links(element)[3] as HTMLAnchorElement).href)).text();
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

let restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore) undo();
  restore = [];
});

/** Has a part of the browser be something else until the test is over. */
function pretend(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, {value, configurable: true});
  restore.push(() => Reflect.deleteProperty(object, key));
}

/** What is copied from here to the end of the test. */
function clipboard(): readonly string[] {
  const copied: string[] = [];
  pretend(navigator, 'clipboard', {
    writeText: (text: string) => {
      copied.push(text);
      return Promise.resolve();
    },
  });
  return copied;
}

/** How many files are made and freed from here to the end of the test. */
function countFiles(): {made: () => number; freed: () => number} {
  const files = {made: 0, freed: 0};
  const make = URL.createObjectURL.bind(URL);
  const free = URL.revokeObjectURL.bind(URL);
  URL.createObjectURL = (blob) => (files.made++, make(blob));
  URL.revokeObjectURL = (url) => (files.freed++, free(url));
  restore.push(() => Object.assign(URL, {createObjectURL: make, revokeObjectURL: free}));
  return {made: () => files.made, freed: () => files.freed};
}

/** What a screen reader is given to read out from here on. */
function announcements(element: Element): () => string[] {
  const said: string[] = [];
  const region = part(element, 'announcement');
  new MutationObserver(() => said.push(words(region))).observe(region, {subtree: true, childList: true, characterData: true});
  return () => said.filter(Boolean);
}

/** Copying takes a promise or two of the browser's. */
async function settled(element: EventListElement): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** A list in a browser that takes the attributes of popovers for any others. */
async function withoutPopover(items: readonly object[]): Promise<EventListElement> {
  const known = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
  Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  restore.push(() => Object.defineProperty(HTMLElement.prototype, 'popover', known));
  const element = await listOf(items);
  for (const button of buttons(element)) button.removeAttribute('popovertarget');
  for (const menu of parts(element, 'menu')) menu.removeAttribute('popover');
  return element;
}
