import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {choose, focused, item, listOf, numbered, part, parts, search, titles, words} from '../support/event-list.js';

describe('a long list', () => {
  it('shows twenty events, and a button that says how many more it has', async () => {
    const element = await listOf(numbered(45));
    expect(titles(element)).to.have.length(20);
    expect(words(part(element, 'more'))).to.equal('Show 20 more');
    await more(element);
    expect([titles(element).length, words(part(element, 'more'))]).to.deep.equal([40, 'Show 5 more']);
    await more(element);
    expect([titles(element).length, parts(element, 'more').length]).to.deep.equal([45, 0]);
  });

  it('says so in French', async () => {
    expect(words(part(await listOf(numbered(25), {lang: 'fr'}), 'more'))).to.equal('Afficher 5 de plus');
  });

  it('has no button when all of it fits', async () => {
    expect(parts(await listOf(numbered(20)), 'more')).to.have.length(0);
  });

  it('has pages as long as its author wants, and one page with 0', async () => {
    for (const [size, shown] of [
      ['3', 3],
      ['0', 25],
      ['2.9', 2],
      ['100', 25],
    ] as const) {
      expect([size, titles(await listOf(numbered(25), {'page-size': size})).length]).to.deep.equal([size, shown]);
    }
  });

  it('takes a page size that is none for twenty', async () => {
    for (const size of ['', ' ', '-1', 'many', '0.5', 'NaN']) {
      expect([size, titles(await listOf(numbered(25), {'page-size': size})).length]).to.deep.equal([size, 20]);
    }
  });

  it('has twenty again when its author takes the page size back', async () => {
    const element = await listOf(numbered(25), {'page-size': '0'});
    element.removeAttribute('page-size');
    await element.updateComplete;
    expect(titles(element)).to.have.length(20);
  });

  it('shows no more than its limit, on however many pages', async () => {
    const element = await listOf(numbered(25), {limit: '5', 'page-size': '3'});
    expect(words(part(element, 'more'))).to.equal('Show 2 more');
    await more(element);
    expect([titles(element).length, parts(element, 'more').length]).to.deep.equal([5, 0]);
  });
});

describe('a visitor who asks for more', () => {
  it('stands on the first event that is new, and goes on to its link', async () => {
    const element = await listOf(numbered(5, {url: 'https://example.org/'}), {'page-size': '3', actions: 'none'});
    part(element, 'more').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await focusMoved(element);
    expect(focusedTitle(element)).to.equal('Event 004');
    await sendKeys({press: 'Tab'});
    expect([focused(element), titleAround(element)]).to.deep.equal(['link', 'Event 004']);
  });

  it('stands there also where the events are in groups', async () => {
    const element = await listOf(
      numbered(6).map((event, index) => ({...event, series: {name: index % 2 ? 'Odd' : 'Even'}})),
      {'group-by': 'series', 'page-size': '2'},
    );
    expect(titles(element)).to.deep.equal(['Event 001', 'Event 003']);
    await more(element);
    expect(titles(element)).to.deep.equal(['Event 001', 'Event 003', 'Event 005', 'Event 002']);
    expect(focusedTitle(element)).to.equal('Event 005');
    await more(element);
    expect(focusedTitle(element)).to.equal('Event 004');
  });

  it('stands there also in the archive, which has pages of its own', async () => {
    const element = await listOf(
      [...numbered(3), ...numbered(5, {start: '2020-01-01'})].map((event, id) => ({...event, id})),
      {
        past: 'archive',
        'page-size': '2',
      },
    );
    part(element, 'disclosure').click();
    await archiveOpen(element);
    const archive = part(element, 'archive');
    expect([titles(element).length, titles(archive).length]).to.deep.equal([4, 2]);
    await more(element, archive);
    expect([titles(element).length, titles(archive).length]).to.deep.equal([6, 4]);
    expect(focusedTitle(element)).to.equal('Event 003');
    expect(archive.contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('goes on at the end of the list when the button has gone with the last page', async () => {
    const element = await listOf(numbered(3), {'page-size': '2'});
    await more(element);
    expect([focusedTitle(element), parts(element, 'more').length]).to.deep.equal(['Event 003', 0]);
  });

  it('begins with the first page again when they choose something, and when they clear it', async () => {
    const element = await listOf(
      numbered(9).map((event, index) => ({...event, tags: [index % 3 ? 'work' : 'data']})),
      {'page-size': '2', controls: 'tag search'},
    );
    await more(element);
    expect(titles(element)).to.have.length(4);
    await choose(element, 'Topic', 'work (6)');
    expect(titles(element)).to.have.length(2);
    await more(element);
    await search(element, 'event');
    expect(titles(element)).to.have.length(2);
    await more(element);
    part(element, 'clear').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
  });

  it('keeps what they have opened when the feed comes anew', async () => {
    const element = await listOf(numbered(9), {'page-size': '2'});
    await more(element);
    element.data = {language: 'en', items: numbered(8)};
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
  });
});

describe('the way past a long list', () => {
  it('is the first button before it, seen when it has the focus, and leads behind it', async () => {
    const element = await listOf(
      numbered(12, {url: 'https://example.org/'}),
      {},
      {publisher: {name: 'Net', url: 'https://example.org/'}},
    );
    const skip = part(element, 'skip');
    expect([words(skip), getComputedStyle(skip).clipPath]).to.deep.equal(['Skip the list', 'inset(50%)']);
    await sendKeys({press: 'Tab'});
    expect([focused(element), getComputedStyle(skip).clipPath]).to.deep.equal(['skip', 'none']);
    await sendKeys({press: 'Enter'});
    expect(focused(element)).to.equal('end');
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('source-link');
  });

  it('is not there where the list is short', async () => {
    expect(parts(await listOf([item('A')]), 'skip')).to.have.length(0);
  });
});

describe('what a visitor asked for', () => {
  it('is not more of another list, when the author wants another', async () => {
    const element = await listOf(numbered(9, {tags: ['work']}), {'page-size': '2'});
    for (const [name, value] of [
      ['tags', 'work'],
      ['show', 'all'],
      ['from', '2020'],
    ] as const) {
      await more(element);
      expect(titles(element)).to.have.length(4);
      element.setAttribute(name, value);
      await element.updateComplete;
      expect([name, titles(element).length]).to.deep.equal([name, 2]);
    }
  });
});

/** Asks for more, and waits until the focus is where it leads. */
async function more(element: EventListElement, within: Element = element): Promise<void> {
  part(within, 'more').click();
  await element.updateComplete;
  await focusMoved(element);
}

/** The focus is moved once the element has rendered, which is a promise more. */
const focusMoved = (element: EventListElement) => element.updateComplete.then(() => undefined);

const archiveOpen = async (element: EventListElement) => {
  // The browser tells of it in a task of its own.
  await new Promise((resolve) => part(element, 'archive').addEventListener('toggle', resolve, {once: true}));
  await element.updateComplete;
};

const titleAround = (element: Element) => words(part(element.shadowRoot!.activeElement!.closest('li')!, 'title'));
const focusedTitle = (element: Element) => (focused(element) === 'event' ? titleAround(element) : undefined);
