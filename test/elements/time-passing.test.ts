import {expect} from '@open-wc/testing';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {stopClock, type Clock} from '../support/clock.js';
import {item, listOf, part, parts, search, titles, words} from '../support/event-list.js';

const talk = item('Talk', {start: '2027-05-11T14:00', end: '2027-05-11T16:00', timezone: 'Europe/Paris'});
const day = item('Day', {start: '2027-05-12', timezone: 'Europe/Paris'});

let clock: Clock;
beforeEach(() => {
  clock = stopClock('2027-05-11T10:00Z');
});
afterEach(() => clock.restore());

describe('as time passes, a list', () => {
  it('shows by itself when an event begins', async () => {
    const element = await listOf([talk, day]);
    expect(part(element, 'event').part.contains('upcoming')).to.equal(true);
    await pass(element, '2027-05-11T11:59:59.999Z');
    expect(part(element, 'event').part.contains('ongoing')).to.equal(false);
    await pass(element, '2027-05-11T12:00Z');
    expect(part(element, 'event').part.contains('ongoing')).to.equal(true);
  });

  it('drops an event at its end', async () => {
    const element = await listOf([talk, day]);
    await pass(element, '2027-05-11T13:59:59.999Z');
    expect(titles(element)).to.deep.equal(['Talk', 'Day']);
    await pass(element, '2027-05-11T14:00Z');
    expect(titles(element)).to.deep.equal(['Day']);
    expect(element.items).to.have.length(1);
  });

  it('drops a day’s event when the day is over where it is', async () => {
    const element = await listOf([day]);
    await pass(element, '2027-05-12T21:59:59.999Z');
    expect(titles(element)).to.deep.equal(['Day']);
    await pass(element, '2027-05-12T22:00Z');
    expect(words(part(element, 'notice'))).to.equal('No upcoming events.');
    expect(element.matches(':state(empty)')).to.equal(true);
  });

  it('moves it into the archive', async () => {
    const element = await listOf([talk, day], {past: 'archive'});
    expect(parts(element, 'archive')).to.have.length(0);
    await pass(element, '2027-05-11T14:00Z');
    expect(words(part(element, 'disclosure'))).to.equal('Past events (1)');
  });

  it('has what is under way under today’s heading, the next day at midnight', async () => {
    const long = item('Exhibition', {start: '2027-05-10', end: '2027-05-12', timezone: 'Europe/Paris'});
    const element = await listOf([long], {'group-by': 'day'});
    const heading = () => words(part(element, 'group')).replace('day,', 'day');
    await pass(element, '2027-05-11T21:59Z');
    expect(heading()).to.equal('Under way');
    await pass(element, '2027-05-11T22:00Z');
    expect(heading()).to.equal('Wednesday 12 May 2027');
  });

  it('reads nothing out, and reads out again what a visitor does next', async () => {
    const element = await listOf([talk, day], {controls: 'search'});
    const count = part(element, 'count');
    await pass(element, '2027-05-11T14:00Z');
    expect([words(count), count.ariaLive]).to.deep.equal(['1 event', 'off']);
    await search(element, 'x');
    expect([words(count), count.ariaLive]).to.deep.equal(['0 events', 'polite']);
  });

  it('keeps the focus, the search and the page where they are', async () => {
    const element = await listOf([talk, day, {...day, id: 'other', title: 'Other'}], {controls: 'search', 'page-size': '2'});
    await search(element, 'a');
    part(element, 'field').focus();
    await pass(element, '2027-05-11T14:00Z');
    expect([titles(element), (part(element, 'field') as HTMLInputElement).value]).to.deep.equal([['Day'], 'a']);
    expect(element.shadowRoot!.activeElement === part(element, 'field')).to.equal(true);
  });
});

describe('the page’s clock', () => {
  it('has one timer, however many lists there are, for the first change of any', async () => {
    const lists = [await listOf([day]), await listOf([talk, day]), await listOf([day])];
    expect([clock.timers(), new Date(clock.next()).toISOString()]).to.deep.equal([1, '2027-05-11T12:00:00.000Z']);
    lists[1]!.remove();
    await lists[1]!.updateComplete;
    expect(clock.timers()).to.equal(1);
    for (const element of lists) element.remove();
    expect(clock.timers()).to.equal(0);
  });

  it('waits for no moment longer than browsers can', async () => {
    await listOf([item('Someday')]);
    expect(clock.next() - Date.now()).to.be.at.most(2 ** 31 - 1);
  });

  for (const [what, wake] of [
    ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange', {bubbles: true}))],
    [
      'the page comes back from the cache of the back button',
      () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
    ],
  ] as const) {
    it(`is looked at when ${what}, for a computer that sleeps fires no timer`, async () => {
      const element = await listOf([talk, day]);
      clock.sleepTo('2027-05-11T15:00Z');
      expect(titles(element)).to.deep.equal(['Talk', 'Day']);
      wake();
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Day']);
      expect(clock.timers()).to.equal(1);
    });
  }

  it('wakes no list that is out of the page, and finds one right that comes back into it', async () => {
    const element = await listOf([talk, day]);
    const page = element.parentElement!;
    element.remove();
    await element.updateComplete;
    await pass(element, '2027-05-11T15:00Z');
    expect(titles(element)).to.deep.equal(['Talk', 'Day']);
    page.append(element);
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Day']);
  });
});

async function pass(element: EventListElement, moment: string): Promise<void> {
  clock.passTo(moment);
  await element.updateComplete;
}
