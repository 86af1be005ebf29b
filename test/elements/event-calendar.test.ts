import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {nothing} from 'lit';
import type {EventCalendarElement} from '../../src/elements/event-calendar/event-calendar.js';
import '../../src/elements/event-calendar/define.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const forum = {
  type: 'event',
  id: 'forum',
  title: {fr: 'Forum des communs', en: 'Forum of the commons'},
  start: '2090-03-17T14:00',
  end: '2090-03-17T18:30',
  timezone: 'Europe/Paris',
  url: 'https://example.org/forum',
  location: {city: 'Lyon'},
};
const event = (id: string, start: string, more: object = {}) => ({type: 'event', id, title: id, start, ...more});

describe('<sharers-event-calendar>', () => {
  it('shows what stands in the tag until the feed is there, and then the month', async () => {
    const feed = await serveFeed({items: [forum]}, {held: true});
    const element = await fixture<EventCalendarElement>(
      html`<sharers-event-calendar feed=${feed.url} month="2090-03">17 March, Lyon</sharers-event-calendar>`,
    );
    expect(fallback(element)).to.equal('17 March, Lyon');
    await feed.answer({items: [forum]});
    await shown(element);
    expect(element.shadowRoot!.querySelectorAll('slot:not([name])')).to.have.length(0);
  });

  it('leaves what stands in the tag when the feed cannot be had, says so, and shows the month when it comes after all', async () => {
    const feed = await serveFeed(404);
    const element = await fixture<EventCalendarElement>(
      html`<sharers-event-calendar lang="en" feed=${feed.url} month="2090-03">17 March</sharers-event-calendar>`,
    );
    await waitUntil(() => text(element, '[role=status]'));
    expect(text(element, '[role=status]')).to.equal('The events could not be loaded.');
    expect(fallback(element)).to.equal('17 March');
    await expect(element).to.be.accessible();
    await feed.answer({items: [forum]});
    const retry = part(element, 'retry')!;
    retry.focus();
    retry.click();
    await shown(element);
    expect(focusedPart(element)).to.equal('base');
  });

  it('shows the month of today unless another is asked for, and takes a month that is none for none', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {month: undefined});
    const today = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric'}).format();
    expect(text(element, '[part=month]')).to.equal(today);
    expect(element.shadowRoot!.querySelectorAll('[aria-current=date]')).to.have.length(1);
    expect(current(element)).to.match(/^Today, /);
    element.month = '2090-03';
    await element.updateComplete;
    expect(text(element, '[part=month]')).to.equal('March 2090');
    expect(element.shadowRoot!.querySelectorAll('[aria-current=date]')).to.have.length(0);
    element.month = 'March';
    await element.updateComplete;
    expect(text(element, '[part=month]')).to.equal(today);
  });

  it('names the grid, the weekdays, the days and the buttons in French', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {lang: 'fr'});
    expect(name(element, '[role=grid]')).to.equal('Événements, mars 2090');
    expect(names(element, '[role=columnheader]').slice(0, 2)).to.deep.equal(['lundi', 'mardi']);
    expect(name(element, '[aria-selected=true] button')).to.equal('vendredi 17 mars 2090, 1 événement');
    expect(names(element, '[part=header] button').slice(0, 1)).to.deep.equal(['Mois précédent, février 2090']);
    expect(name(element, '[part=next]')).to.equal('Mois suivant, avril 2090');
    expect(name(element, '[part=today-button]')).to.match(/^Aujourd’hui, /);
    expect(text(element, '[part~=entry]')).to.equal('14 h Forum des communs');
    await expect(element).to.be.accessible();
  });

  it('and in English, the grid as the author calls it', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {label: 'Our events'});
    expect(name(element, '[role=grid]')).to.equal('Our events, March 2090');
    expect(name(element, '[role=columnheader]')).to.equal('Monday');
    expect(name(element, '[aria-selected=true] button')).to.match(/^Friday,? 17 March 2090, 1 event$/);
    expect(name(element, '[part=previous]')).to.equal('Previous month, February 2090');
    expect(text(element, '[part~=entry]')).to.equal('14:00 Forum of the commons');
  });

  it('begins the week as the language does, of which it need not have words', async () => {
    const feed = await serveFeed({items: [forum]});
    for (const [lang, first] of [
      ['en-US', 'Sunday'],
      ['en', 'Monday'],
      ['ar-EG', 'Saturday'],
      ['fr-CA', 'dimanche'],
    ] as const) {
      const element = await calendar(feed.url, {lang});
      expect([lang, name(element, '[role=columnheader]')]).to.deep.equal([lang, first]);
    }
  });

  it('shows the events of the selected day in full under the grid, with their links', async () => {
    const feed = await serveFeed({items: [forum, event('later', '2090-03-20')]});
    const element = await calendar(feed.url, {headingLevel: '4'});
    expect(titles(element)).to.deep.equal(['Forum of the commons']);
    expect(text(element, '[part=day-list] [part=day-title]')).to.match(/^Friday,? 17 March 2090$/);
    expect(part(element, 'link')).to.have.attribute('href', 'https://example.org/forum');
    expect(part(element, 'title')!.tagName).to.equal('H4');
    expect(text(element, '[part=place]')).to.equal('Lyon');
    dayButton(element, '20').click();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['later']);
    expect(element.shadowRoot!.querySelectorAll('[aria-selected=true]')).to.have.length(1);
    expect(dayButton(element, '20')).to.have.attribute('aria-pressed', 'true');
    expect(dayButton(element, '17')).to.have.attribute('aria-pressed', 'false');
    dayButton(element, '21').click();
    await element.updateComplete;
    expect(text(element, '[part=day-list] [part~=empty]')).to.equal('No events on this day.');
  });

  it('shows each time of an event on its own day, and in the list that time alone', async () => {
    const occurrences = ['2090-03-03T12:30', '2090-03-10T12:30'].map((start) => ({start}));
    const feed = await serveFeed({timezone: 'UTC', items: [{type: 'event', id: 'e', title: 'Open door', occurrences}]});
    const element = await calendar(feed.url, {timeZone: 'UTC'});
    expect(element.shadowRoot!.querySelectorAll('[part~=busy]')).to.have.length(2);
    dayButton(element, '10').click();
    await element.updateComplete;
    expect(text(element, '[part=date]')).to.match(/^Friday,? 10 March 2090, 12:30/);
  });

  it('lists what has no day yet under its month', async () => {
    const feed = await serveFeed({items: [forum, event('somewhen', '2090-03'), event('yearless', '--03-17')]});
    const element = await calendar(feed.url);
    expect(text(element, '[part=dayless]')).to.contain('This month, day to be confirmed');
    expect(titles(element, 'dayless')).to.deep.equal(['somewhen']);
    expect(titles(element)).to.deep.equal(['Forum of the commons']);
  });

  it('says that a month has no events, and leads to the next that has', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {month: '2089-12', lang: 'fr'});
    expect(text(element, '[part~=empty]')).to.equal('Aucun événement ce mois-ci.');
    await expect(element).to.be.accessible();
    const button = part(element, 'nearest')!;
    expect(button).to.have.trimmed.text('Voir mars 2090');
    button.focus();
    button.click();
    await element.updateComplete;
    expect(text(element, '[part=month]')).to.equal('mars 2090');
    expect(titles(element)).to.deep.equal(['Forum des communs']);
    expect(focusedPart(element)).to.equal('base');
  });

  it('leads nowhere from a feed without events', async () => {
    const feed = await serveFeed({items: []});
    const element = await calendar(feed.url);
    expect(text(element, '[part~=empty]')).to.equal('No events this month.');
    expect(element.shadowRoot!.querySelectorAll('[part=nearest]')).to.have.length(0);
  });

  it('turns the month by its buttons, keeps the focus on them, and has it said', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url);
    const region = element.shadowRoot!.querySelector('[part=month]')!;
    expect(region).to.have.attribute('aria-live', 'polite');
    for (const [way, month] of [
      ['next', 'April 2090'],
      ['previous', 'March 2090'],
    ] as const) {
      part(element, way)!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(region.textContent).to.equal(month);
      expect(element.shadowRoot!.querySelector('[part=month]')).to.equal(region);
      expect(focusedPart(element)).to.equal(way);
    }
    part(element, 'today-button')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[aria-selected=true] button')).to.have.attribute('aria-current', 'date');
  });

  it('is one stop of the Tab key, from which the arrows lead to every day', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url);
    await tabInto(element);
    expect(focusedDay(element)).to.match(/17 March 2090/);
    for (const [key, day] of [
      ['ArrowRight', '18 March'],
      ['ArrowLeft', '17 March'],
      ['ArrowDown', '24 March'],
      ['ArrowUp', '17 March'],
      ['Home', '13 March'],
      ['End', '19 March'],
      ['PageDown', '19 April'],
      ['PageUp', '19 March'],
      ['Shift+PageDown', '19 March 2091'],
      ['Shift+PageUp', '19 March 2090'],
    ] as const) {
      await press(element, key);
      expect(focusedDay(element), key).to.contain(day);
      expect(element.shadowRoot!.querySelectorAll('[role=grid] [tabindex="0"]')).to.have.length(1);
    }
    await sendKeys({press: 'Tab'});
    expect(focusedPart(element)).to.equal('link');
    await press(element, 'Shift+Tab');
    expect(focusedDay(element)).to.match(/19 March 2090/);
  });

  it('shows where the focus is, around all of the day', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url);
    await tabInto(element);
    const {outlineStyle, outlineWidth, inset} = getComputedStyle(element.shadowRoot!.activeElement!, '::after');
    expect([outlineStyle, outlineWidth, inset]).to.deep.equal(['solid', '2px', '0px']);
  });

  it('goes on into the month before and after, whose days may be fewer', async () => {
    const feed = await serveFeed({items: [event('e', '2090-01-31')]});
    const element = await calendar(feed.url, {month: '2090-01'});
    await tabInto(element);
    await press(element, 'PageDown');
    expect(focusedDay(element)).to.match(/28 February 2090/);
    expect(text(element, '[part=month]')).to.equal('February 2090');
    await press(element, 'ArrowRight');
    expect(focusedDay(element)).to.match(/Wednesday,? 1 March 2090/);
    await press(element, 'ArrowUp');
    expect(focusedDay(element)).to.match(/22 February 2090/);
  });

  it('shows the events of a day on Enter and on Space, and not before', async () => {
    const feed = await serveFeed({items: [forum, event('next', '2090-03-18'), event('after', '2090-03-19')]});
    const element = await calendar(feed.url);
    await tabInto(element);
    await press(element, 'ArrowRight');
    expect(titles(element)).to.deep.equal(['Forum of the commons']);
    await press(element, 'Enter');
    expect(titles(element)).to.deep.equal(['next']);
    await press(element, 'ArrowRight');
    await press(element, ' ');
    expect(titles(element)).to.deep.equal(['after']);
    expect(focusedDay(element)).to.match(/19 March/);
  });

  it('moves to the day that the eye expects where text runs from right to left', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {dir: 'rtl', lang: 'ar'});
    await tabInto(element);
    await press(element, 'ArrowLeft');
    expect(focusedDay(element)).to.match(/18 March/);
    await press(element, 'ArrowRight');
    await press(element, 'ArrowRight');
    expect(focusedDay(element)).to.match(/16 March/);
    const [one, other] = ['16', '17'].map((number) => dayButton(element, number).getBoundingClientRect().left);
    expect(one).to.be.greaterThan(other!);
  });

  it('leaves to the browser the keys that are its own', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url);
    const prevented = (init: KeyboardEventInit) => {
      const pressed = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true, composed: true});
      dayButton(element, '17').dispatchEvent(pressed);
      return pressed.defaultPrevented;
    };
    expect(prevented({key: 'ArrowLeft'})).to.be.true;
    for (const key of ['altKey', 'ctrlKey', 'metaKey'])
      expect([key, prevented({key: 'ArrowLeft', [key]: true})]).to.deep.equal([key, false]);
    expect(prevented({key: 'a'})).to.be.false;
  });

  it('keeps the focus in the grid when a day of another month is chosen, and follows it there', async () => {
    const feed = await serveFeed({items: [forum, event('april', '2090-04-01')]});
    const element = await calendar(feed.url);
    const april = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=other-month] button')].find((day) =>
      day.ariaLabel!.includes('1 April'),
    )!;
    april.focus();
    april.click();
    await element.updateComplete;
    expect(text(element, '[part=month]')).to.equal('April 2090');
    expect(focusedDay(element)).to.match(/1 April 2090, 1 event/);
    expect(titles(element)).to.deep.equal(['april']);
  });

  it('has titles in its days where there is room, three and the number of the others, and dots where there is not', async () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => event(id, '2090-03-17T10:00', {timezone: 'UTC'}));
    const feed = await serveFeed({items});
    const box = await fixture<HTMLElement>(html`<div>${tag(feed.url)}</div>`);
    const element = box.firstElementChild as EventCalendarElement;
    await shown(element);
    const entries = () =>
      [...element.shadowRoot!.querySelectorAll('[part~=entry]')].map((entry) => entry.getBoundingClientRect());
    for (const width of [768, 1280]) {
      box.style.width = `${width}px`;
      expect(entries().map(({height}) => height > 12)).to.deep.equal([true, true, true]);
      expect(text(element, '[part~=entry]')).to.equal('10:00 a');
      expect(text(element, '[part=more]')).to.equal('+2 more');
    }
    box.style.width = '320px';
    expect(entries().map(({width, height}) => width < 12 && height < 12)).to.deep.equal([true, true, true]);
    expect(name(element, '[aria-selected=true] button')).to.contain('5 events');
    expect(titles(element)).to.have.length(5);
  });

  it('has days that a finger can hit, and breaks no column of 320 pixels, whatever the length of its words', async () => {
    const long = `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter'.repeat(2)} ${'mot '.repeat(40)}`.trim();
    const feed = await serveFeed({
      publisher: {name: long},
      items: [event('long', '2090-03-10', {title: long, end: '2090-03-20', status: 'cancelled', summary: long})],
    });
    for (const width of [320, 768, 1280]) {
      const box = await fixture<HTMLElement>(html`<div>${tag(feed.url, {lang: 'fr'})}</div>`);
      box.style.width = `${width}px`;
      const element = box.firstElementChild as EventCalendarElement;
      await shown(element);
      expect(box.scrollWidth).to.equal(width);
      for (const target of element.shadowRoot!.querySelectorAll('[part=header] button, [part~=day]')) {
        const {height, width: across, right} = target.getBoundingClientRect();
        expect([
          target.getAttribute('part'),
          height >= 44,
          across >= 44,
          right <= box.getBoundingClientRect().right + 0.5,
        ]).to.deep.equal([target.getAttribute('part'), true, true, true]);
      }
      await expect(element).to.be.accessible();
    }
  });

  it('tells an event of several days by a band, and a cancelled one by a line through it', async () => {
    const feed = await serveFeed({
      items: [event('trip', '2090-03-14', {end: '2090-03-16'}), event('off', '2090-03-20', {status: 'cancelled'})],
    });
    const element = await calendar(feed.url);
    const stretches = [...element.shadowRoot!.querySelectorAll('[part~=entry]')].map((entry) => entry.getAttribute('part'));
    expect(stretches).to.deep.equal(['entry begins', 'entry continues', 'entry ends', 'entry whole cancelled']);
    const style = (word: string) => getComputedStyle(part(element, word)!);
    expect(style('continues').backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    expect(style('cancelled').textDecorationLine).to.equal('line-through');
  });

  it('takes another feed while a day has the focus', async () => {
    const [first, second] = [await serveFeed({items: [forum]}), await serveFeed({items: [event('other', '2090-03-17')]})];
    const element = await calendar(first.url);
    await tabInto(element);
    element.feed = second.url;
    await waitUntil(() => titles(element)[0] === 'other');
  });

  it('goes to the month of today from the last that has a name', async () => {
    const feed = await serveFeed({items: [forum]});
    const element = await calendar(feed.url, {month: '9999-12'});
    part(element, 'next')!.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('[aria-current=date]')).to.have.length(1);
  });

  it('shows hours and days in the zone that the author chose', async () => {
    const feed = await serveFeed({items: [event('late', '2090-03-17T22:00', {timezone: 'America/New_York'})]});
    const element = await calendar(feed.url, {timeZone: 'Europe/Paris'});
    expect(name(element, '[part~=busy] button')).to.match(/18 March/);
    expect(text(element, '[part~=entry]')).to.equal('03:00 late');
  });
});

interface Attributes {
  readonly lang?: string;
  readonly dir?: string;
  readonly month?: string | undefined;
  readonly label?: string;
  readonly timeZone?: string;
  readonly headingLevel?: string;
}

const tag = (url: string, attributes: Attributes = {}) => {
  const {lang = 'en', dir, month, label, timeZone, headingLevel} = {month: '2090-03', ...attributes};
  return html`<sharers-event-calendar
    lang=${lang}
    dir=${dir ?? nothing}
    feed=${url}
    month=${month ?? nothing}
    label=${label ?? nothing}
    time-zone=${timeZone ?? nothing}
    heading-level=${headingLevel ?? nothing}
  ></sharers-event-calendar>`;
};

async function calendar(url: string, attributes?: Attributes): Promise<EventCalendarElement> {
  const element = await fixture<EventCalendarElement>(tag(url, attributes));
  await shown(element);
  return element;
}

async function press(element: EventCalendarElement, key: string): Promise<void> {
  // Two keys at once are pressed one after the other.
  const [last = '', ...held] = key.split('+').reverse();
  for (const one of held) await sendKeys({down: one});
  await sendKeys({press: last});
  for (const one of held) await sendKeys({up: one});
  await element.updateComplete;
}

/** Presses the Tab key until it is in the grid. */
async function tabInto(element: EventCalendarElement): Promise<void> {
  part(element, 'next')!.focus();
  await sendKeys({press: 'Tab'});
}

const shown = (element: Element) => waitUntil(() => element.shadowRoot!.querySelector('[role=grid]'));
const part = (element: Element, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
const text = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const names = (element: Element, selector: string) =>
  [...element.shadowRoot!.querySelectorAll(selector)].map(({ariaLabel}) => ariaLabel!.replace(/\s/g, ' '));
const name = (element: Element, selector: string) => names(element, selector)[0]!;
const current = (element: Element) => name(element, '[aria-current=date]');
const titles = (element: Element, list = 'day-list') =>
  [...element.shadowRoot!.querySelectorAll(`[part=${list}] [part=title]`)].map(({textContent}) => textContent);
const focusedPart = (element: Element) => element.shadowRoot!.activeElement?.getAttribute('part');
const focusedDay = (element: Element) => element.shadowRoot!.activeElement?.ariaLabel?.replace(/\s/g, ' ') ?? '';
const dayButton = (element: Element, number: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part~=day]:not([part~=other-month]) button')].find(
    ({textContent}) => textContent.trim() === number,
  )!;
const fallback = (element: Element) =>
  element
    .shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')
    ?.assignedNodes()
    .map(({textContent}) => textContent)
    .join('');
