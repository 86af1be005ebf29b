import {expect, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import ICAL from 'ical.js';
import type {CallBannerElement} from '../../src/elements/call-banner/call-banner.js';
import {banner} from '../support/call-banner.js';
import {callFeed} from '../support/call-feed.js';
import {focused, part, parts, words} from '../support/event-list.js';
import {waitUntil} from '../support/wait-until.js';

/** The call of the feed as if it ran in the year 2090: these tests need timers. */
const data = JSON.parse(JSON.stringify(callFeed()).replaceAll('2027-', '2090-')) as object;
const running = {item: 'communs-9', layout: 'full'};

const calendarButtons = (element: CallBannerElement): HTMLElement[] =>
  parts(element, 'action').filter((action) => words(action) === 'Add to calendar');

async function open(element: CallBannerElement, index: number): Promise<HTMLAnchorElement[]> {
  calendarButtons(element)[index]!.click();
  await waitUntil(() => parts(element, 'menu-link').length > 0);
  return parts(element, 'menu-link') as HTMLAnchorElement[];
}

async function inFile(links: readonly HTMLAnchorElement[]): Promise<ICAL.Event> {
  const text = await (await fetch(links[3]!.href)).text();
  return new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!);
}

describe('the dates of a call', () => {
  it('go to a calendar: the deadline', async () => {
    const links = await open(await banner({...running, layout: 'card'}, data), 0);
    expect(links.map(words)).to.deep.equal(['Google', 'Outlook.com', 'Office 365', 'Calendar file (.ics)']);
    expect(links[0]!.href).to.contain('dates=20900331/20900401').and.contain('text=Deadline%3A%20Work%20and%20the%20commons');
    const {summary, startDate, endDate} = await inFile(links);
    expect([summary, startDate.toString(), endDate.toString()]).to.deep.equal([
      'Deadline: Work and the commons',
      '2090-03-31',
      '2090-04-01',
    ]);
  });

  it('go to a calendar: each stage that has a day, a workshop of two days as two days', async () => {
    const element = await banner(running, data);
    expect(calendarButtons(element)).to.have.length(5);
    expect(calendarButtons(element)[4]!.getAttribute('aria-label')).to.equal('Add to calendar: Workshop: Work and the commons');
    const links = await open(element, 4);
    expect(links[1]!.href).to.contain('startdt=2090-06-14&enddt=2090-06-16&allday=true');
    const {location, startDate, endDate} = await inFile(links);
    expect([location, startDate.toString(), endDate.toString()]).to.deep.equal([
      'Superpublic, Paris',
      '2090-06-14',
      '2090-06-16',
    ]);
  });

  it('do not where they are over, or where the author wants none', async () => {
    expect(
      calendarButtons(await banner({...running}, JSON.parse(JSON.stringify(data).replaceAll('2090-', '2020-')) as object)),
    ).to.have.length(0);
    expect(calendarButtons(await banner({...running, actions: 'none'}, data))).to.have.length(0);
  });
});

describe('a banner that can be dismissed', () => {
  it('goes when its button is pressed, and who pressed it goes on from there', async () => {
    const element = await banner({...running, dismissible: ''}, data);
    const button = part(element, 'dismiss');
    expect(button.getAttribute('aria-label')).to.equal('Close: Work and the commons');
    button.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => parts(element, 'dismissed').length > 0);
    expect(focused(element)).to.equal('dismissed');
    expect(words(part(element, 'dismissed'))).to.equal('The call has been taken off the page.');
    expect([parts(element, 'call').length, element.items.length]).to.deep.equal([0, 0]);
    await sendKeys({press: 'Tab'});
    expect(document.activeElement!.textContent).to.equal('After');
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('stays away for as long as the page is there, whatever its feed says', async () => {
    const element = await banner({...running, dismissible: ''}, data);
    part(element, 'dismiss').click();
    await waitUntil(() => parts(element, 'call').length === 0);
    element.data = callFeed();
    await element.updateComplete;
    expect(parts(element, 'call')).to.have.length(0);
  });

  it('has no such button unless its author wants one', async () => {
    expect(parts(await banner(running, data), 'dismiss')).to.have.length(0);
    expect(parts(await banner({...running, dismissible: 'false'}, data), 'dismiss')).to.have.length(0);
  });
});

describe('a sticky banner', () => {
  const long = {
    type: 'call',
    id: 'long',
    title: 'A title with many words '.repeat(12),
    language: 'en',
    deadline: '2090-03-31',
    apply_url: 'https://example.org/',
  };
  const sticky = (attributes: object = {}, feed = data) => banner({item: 'communs-9', layout: 'sticky', ...attributes}, feed);
  const edge = (element: CallBannerElement): string | undefined =>
    ['top', 'bottom'].find((name) => part(element, 'call').part.contains(name));
  /** Puts a button somewhere in the window, and the focus on it. */
  const button = (style: string): HTMLButtonElement => {
    const made = document.createElement('button');
    made.textContent = 'Focus';
    made.style.cssText = `position: fixed; left: 10px; ${style}`;
    document.querySelector('main')!.append(made);
    made.focus();
    return made;
  };

  it('lies at the edge of the window that is asked for', async () => {
    const below = part(await sticky(), 'base');
    expect([getComputedStyle(below).position, Math.round(below.getBoundingClientRect().bottom)]).to.deep.equal([
      'fixed',
      innerHeight,
    ]);
    const above = part(await sticky({edge: 'top'}), 'base');
    expect(above.getBoundingClientRect().top).to.equal(0);
  });

  it('goes to the other edge rather than over what has the focus, and comes back with the next focus', async () => {
    const element = await sticky();
    button('bottom: 5px');
    await waitUntil(() => edge(element) === 'top');
    document.querySelector('a')!.focus();
    document.querySelector('a')!.blur();
    await waitUntil(() => edge(element) === 'bottom');
  });

  it('lets go of the window where both edges lie over what has the focus', async () => {
    const element = await sticky();
    button('top: 0; bottom: 0');
    await waitUntil(() => edge(element) === undefined);
    expect(getComputedStyle(part(element, 'base')).position).to.equal('static');
  });

  it('is not over what has the focus when it comes', async () => {
    const element = await sticky({item: 'none'});
    button('bottom: 5px');
    await nextFrame();
    await nextFrame();
    element.item = 'communs-9';
    await element.updateComplete;
    await waitUntil(() => edge(element) === 'top');
  });

  it('stays where it is while what is in it has the focus', async () => {
    const element = await sticky();
    button('bottom: 5px');
    await waitUntil(() => edge(element) === 'top');
    part(element, 'link').focus();
    expect(focused(element)).to.equal('link');
    await nextFrame();
    await nextFrame();
    await nextFrame();
    expect(edge(element)).to.equal('top');
  });

  it('leaves the page where it is scrolled to when it is dismissed', async () => {
    const element = await sticky({dismissible: ''});
    const tall = document.createElement('div');
    tall.style.blockSize = '5000px';
    element.before(tall);
    part(element, 'dismiss').focus();
    // WebKit scrolls to what has got the focus with the next frame, and to what has it then.
    await nextFrame();
    await nextFrame();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused(element) === 'dismissed');
    expect(scrollY).to.equal(0);
  });

  it('never takes more than a quarter of a small window, whatever it says', async () => {
    await setViewport({width: 320, height: 568});
    const element = await sticky({item: 'long', dismissible: ''}, callFeed(long));
    const base = part(element, 'base');
    expect(base.getBoundingClientRect().height).to.be.at.most(568 / 4);
    expect(base.scrollWidth).to.be.at.most(320);
    await setViewport({width: 800, height: 600});
  });
});
