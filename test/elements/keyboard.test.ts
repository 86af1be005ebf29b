import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {listOf, numbered, parts, words} from '../support/event-list.js';

const url = 'https://example.org/';
const EVENTS = numbered(12, {
  url,
  start: '2090-03-17',
  location: {city: 'Lyon'},
  organizers: [{name: 'IRES', url}],
  tags: ['work'],
  series: {name: 'Meetings', url},
});

describe('with the keyboard alone a visitor', () => {
  it('stays in the event where they are when others come before it, and in the list when it goes', async () => {
    const [first, second, third] = numbered(3, {url, start: '2090-03-17'});
    const element = await listOf([second!, third!]);
    const reached = () => [
      element.shadowRoot!.activeElement!.getAttribute('part'),
      words(element.shadowRoot!.activeElement!.closest('li') ?? element).slice(0, 20),
    ];
    const show = async (items: readonly object[]) => {
      element.data = {version: 'sharers-feed/1', title: 'Feed', language: 'en', items};
      await element.updateComplete;
    };
    parts(element, 'link')[1]!.focus();
    const before = reached();
    await show([first!, second!, third!]);
    expect(reached()).to.deep.equal(before);
    await show([first!]);
    expect(element.shadowRoot!.activeElement!.getAttribute('part')).to.equal('base');
  });

  it('goes through all of a list in the order in which it is read, from before it to after it, and back', async () => {
    const {element, after, before} = await page();
    const stops = await walk(element, after);
    expect(stops).to.deep.equal([
      'Search',
      'Topic',
      'Skip the list',
      ...['Event 001', 'Event 002'].flatMap((title) => [title, 'Meetings', 'Details', 'Add to calendar', 'Copy link', 'Map']),
      'Show 2 more',
      'Past events (1)',
      'Subscribe to this calendar',
      'Copy the calendar’s address',
      'Net',
    ]);
    expect(await walk(element, before, true)).to.deep.equal(stops.reverse());
  });

  it('opens details and a calendar’s menu on the way, and goes through what is in them', async () => {
    const {element, after} = await page();
    const stops = await walk(element, after, false, ['Details', 'Add to calendar']);
    const event = (title: string) => [
      ...[title, 'Meetings', 'Details', 'IRES'],
      ...['Add to calendar', 'Google', 'Outlook.com', 'Office 365', 'Calendar file (.ics)', 'Copy link', 'Map'],
    ];
    expect(stops.slice(3, -5)).to.deep.equal([...event('Event 001'), ...event('Event 002')]);
  });

  it('sees at each stop where they are', async () => {
    const {element, after} = await page();
    await walk(element, after, false, ['Details', 'Add to calendar', 'Past events (1)'], (stop) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(stop);
      expect([words(stop), outlineStyle, parseFloat(outlineWidth) >= 2]).to.deep.equal([words(stop), 'solid', true]);
      const {width, height, bottom, top} = stop.getBoundingClientRect();
      expect([words(stop), width > 1 && height > 1, top < innerHeight && bottom > 0]).to.deep.equal([words(stop), true, true]);
    });
  });
});

describe('a list with everything in it', () => {
  for (const lang of ['en', 'fr'])
    for (const layout of ['list', 'cards', 'compact']) {
      it(`is accessible: ${layout}, ${lang}`, async () => {
        const {element} = await page({
          lang,
          layout,
          'group-by': 'month',
          controls: 'search tag location attendance language when zone',
        });
        for (const disclosure of parts(element, 'disclosure')) disclosure.click();
        parts(element, 'action')[0]!.click();
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });
    }
});

/** A list between two links of a page, of which the first has the focus. */
async function page(attributes: Readonly<Record<string, string>> = {}) {
  const element = await listOf(
    [...EVENTS, {...EVENTS[0]!, id: 'past', start: '2020-01-01'}],
    {
      controls: 'search tag',
      'page-size': '2',
      limit: '12',
      past: 'archive',
      details: '',
      actions: 'calendar copy map',
      ...attributes,
    },
    {publisher: {name: 'Net', url}, ics_url: `${url}all.ics`},
  );
  const box = await fixture<HTMLElement>(html`<div><a href="#before">before</a><a href="#after">after</a></div>`);
  const [before, after] = box.children as unknown as [HTMLElement, HTMLElement];
  before.after(element);
  await element.updateComplete;
  before.focus();
  return {element, before, after};
}

/** Where the focus stops on the way to an element outside, by what is said of it; what is to be pressed on the way is. */
async function walk(
  element: EventListElement,
  goal: Element,
  back = false,
  pressing: readonly string[] = [],
  look: (stop: Element) => unknown = () => undefined,
): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    if (back) await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    if (back) await sendKeys({up: 'Shift'});
    const stop = element.shadowRoot!.activeElement;
    if (!stop) break;
    const name = words(stop) && !stop.matches('select') ? words(stop) : words(stop.parentElement!.querySelector('[part=label]')!);
    stops.push(name);
    look(stop);
    if (!pressing.includes(name)) continue;
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
  }
  expect(document.activeElement === goal).to.equal(true);
  return stops;
}
