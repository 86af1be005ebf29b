import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {choose, focused, item, listOf, part, parts, search, titles, words} from '../support/event-list.js';

const EVENTS = [
  item('Coming', {start: '2090-03-17', tags: ['work']}),
  item('Old', {start: '2020-03-17', tags: ['work']}),
  item('Older', {start: '2019-03-17', tags: ['data'], url: 'https://example.org/older'}),
];

describe('past events', () => {
  it('are hidden unless the author wants them', async () => {
    for (const past of ['hide', 'junk', '']) {
      const element = await listOf(EVENTS, {past});
      expect([past, titles(element), parts(element, 'archive').length]).to.deep.equal([past, ['Coming'], 0]);
    }
  });

  it('are folded in below where they do, and no more than counted before they are opened', async () => {
    const element = await listOf(EVENTS, {past: 'archive'});
    expect(words(part(element, 'archive'))).to.equal('Past events (2)');
    expect(titles(element)).to.deep.equal(['Coming']);
    await toggle(element);
    expect(titles(part(element, 'archive'))).to.deep.equal(['Old', 'Older']);
    expect(part(element, 'archive').querySelector('ul')!.ariaLabel).to.equal('Past events (2)');
    await toggle(element);
    expect(titles(part(element, 'archive'))).to.deep.equal([]);
  });

  it('are opened by the keyboard', async () => {
    const element = await listOf(EVENTS, {past: 'archive', actions: 'none'});
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('disclosure');
    await toggle(element, () => sendKeys({press: 'Enter'}));
    await sendKeys({press: 'Tab'});
    expect(words(element.shadowRoot!.activeElement!)).to.equal('Older');
  });

  it('are said in French', async () => {
    expect(words(part(await listOf(EVENTS, {past: 'archive', lang: 'fr'}), 'disclosure'))).to.equal('Événements passés (2)');
  });

  it('are there also where nothing is to come, which is said', async () => {
    const element = await listOf(EVENTS.slice(1), {past: 'archive'});
    expect([words(part(element, 'notice')), words(part(element, 'disclosure'))]).to.deep.equal([
      'No upcoming events.',
      'Past events (2)',
    ]);
  });

  it('have no fold where there are none', async () => {
    expect(parts(await listOf(EVENTS.slice(0, 1), {past: 'archive'}), 'archive')).to.have.length(0);
  });

  it('are not folded in where the list has them already', async () => {
    for (const show of ['past', 'all']) {
      const element = await listOf(EVENTS, {past: 'archive', show});
      expect([show, parts(element, 'archive').length]).to.deep.equal([show, 0]);
    }
  });

  it('are narrowed with the list, and stay open', async () => {
    const element = await listOf(EVENTS, {past: 'archive', controls: 'tag search when'});
    await toggle(element);
    await choose(element, 'Topic', 'work (1)');
    expect([words(part(element, 'disclosure')), titles(element)]).to.deep.equal(['Past events (1)', ['Coming', 'Old']]);
    part(element, 'clear').click();
    await element.updateComplete;
    await search(element, 'older');
    expect(titles(element)).to.deep.equal(['Older']);
  });

  it('are not limited by how many are to come', async () => {
    const element = await listOf(EVENTS, {past: 'archive', limit: '1'});
    expect(words(part(element, 'disclosure'))).to.equal('Past events (2)');
  });

  it('are accessible, opened', async () => {
    for (const lang of ['en', 'fr']) {
      const element = await listOf(EVENTS, {past: 'archive', lang, details: '', actions: 'calendar copy map'});
      await toggle(element);
      await expect(element).to.be.accessible();
    }
  });
});

/** Opens or closes the archive, of which the browser tells in a task of its own. */
async function toggle(element: EventListElement, act: () => unknown = () => part(element, 'disclosure').click()): Promise<void> {
  const told = new Promise((resolve) => part(element, 'archive').addEventListener('toggle', resolve, {once: true}));
  await act();
  await told;
  await element.updateComplete;
}
