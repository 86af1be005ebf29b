import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {choose, chosen, field, item, listOf, numbered, part, parts, search, titles, words} from '../support/event-list.js';

const forum = item('Forum', {url: '#forum', start: '2090-03-17', _ours: {room: 7}, series: {name: 'Meetings', url: '#series'}});
const school = item('School', {url: '#school', start: '2090-05-01', tags: ['work'], links: [{label: 'More', url: '#more'}]});

const home = location.href;
afterEach(() => history.replaceState(null, '', home));

describe('sharers-select', () => {
  it('gives the page the feed’s own item when a visitor follows its link, and the link leads on', async () => {
    const element = await listOf([school, forum]);
    const selected = listen(element, 'sharers-select');
    expect(await followed(() => part(element, 'link').click())).to.deep.equal([home, `${home}#forum`]);
    expect(selected.map(({item}) => item)).to.deep.equal([forum]);
  });

  it('canceled, leaves the page where it is, for a dialog of its own', async () => {
    const element = await listOf([school, forum]);
    document.body.addEventListener('sharers-select', (event) => event.preventDefault(), {once: true});
    element.innerHTML = '<a slot="header" href="#own">Own</a>';
    // The next link leads away from where the canceled one left the page.
    const steps = await followed(() => {
      part(element, 'link').click();
      element.querySelector('a')!.click();
    });
    expect(steps).to.deep.equal([home, `${home}#own`]);
  });

  it('is not told of a link that is to open in a new tab or window, which nobody is to take away', async () => {
    const element = await listOf([school, forum]);
    const selected = listen(element, 'sharers-select');
    element.addEventListener('click', (event) => event.preventDefault());
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      part(element, 'link').dispatchEvent(
        new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, [key]: true}),
      );
    }
    expect(selected).to.have.length(0);
  });

  it('comes by the keyboard too', async () => {
    const element = await listOf([school, forum]);
    const selected = listen(element, 'sharers-select');
    parts(element, 'link')[1]!.focus();
    expect(await followed(() => sendKeys({press: 'Enter'}))).to.deep.equal([home, `${home}#school`]);
    expect(selected.map(({item}) => item)).to.deep.equal([school]);
  });

  it('is of the event that was followed, in groups, on a later page and in the archive', async () => {
    const items = numbered(4, {url: '#x'}).map((event, index) => ({...event, start: `20${index < 3 ? 90 - index : 20}-01-01`}));
    const element = await listOf(items, {'group-by': 'year', 'page-size': '1', past: 'archive'});
    part(element, 'more').click();
    await element.updateComplete;
    const told = new Promise((resolve) => part(element, 'archive').addEventListener('toggle', resolve, {once: true}));
    part(element, 'disclosure').click();
    await told;
    await element.updateComplete;
    const selected = listen(element, 'sharers-select');
    await followed(() => parts(element, 'link').forEach((link) => link.click()));
    expect(selected.map(({item}) => (item as {id: string}).id)).to.deep.equal(['Event 003', 'Event 002', 'Event 004']);
  });

  it('is no matter of other links: of a series, of details, of a calendar or a map', async () => {
    const element = await listOf([{...forum, location: {city: 'Lyon'}}, school], {details: '', actions: 'calendar map copy'});
    const selected = listen(element, 'sharers-select');
    parts(element, 'action')[0]!.click();
    await element.updateComplete;
    const others = [...element.shadowRoot!.querySelectorAll('a')].filter((link) => !link.part.contains('link'));
    expect(others.map(words)).to.include.members(['Meetings', 'More', 'Google', 'Map']);
    for (const link of others) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(selected).to.have.length(0);
  });

  it('is nothing that the page’s own links in the tag have to do with', async () => {
    const element = await listOf([forum]);
    element.innerHTML = '<a slot="header" part="link" href="#own">Own</a>';
    const selected = listen(element, 'sharers-select');
    expect(await followed(() => element.querySelector('a')!.click())).to.deep.equal([home, `${home}#own`]);
    expect(selected).to.have.length(0);
  });
});

describe('sharers-filter', () => {
  it('tells the page what a visitor chose', async () => {
    const element = await listOf([forum, school], {controls: 'search tag'});
    const filters = listen(element, 'sharers-filter');
    await choose(element, 'Topic', 'work (1)');
    await search(element, 's');
    part(element, 'clear').click();
    expect(filters.map(({choice: {tag, search: text}}) => [tag, text ?? ''])).to.deep.equal([
      ['work', ''],
      ['work', 's'],
      ['', ''],
    ]);
  });

  it('canceled, leaves the list, the field and the address as they were', async () => {
    const element = await listOf([forum, school], {controls: 'search tag', 'url-state': ''});
    await search(element, 'f');
    const before = location.href;
    element.addEventListener('sharers-filter', (event) => event.preventDefault());
    await search(element, 'school');
    await choose(element, 'Topic', 'work (0)');
    part(element, 'clear').click();
    await element.updateComplete;
    expect([titles(element), field(element, 'Search').value, chosen(element, 'Topic')]).to.deep.equal([['Forum'], 'f', 'Any']);
    expect(location.href).to.equal(before);
  });

  it('reaches the page around, through shadow trees', async () => {
    const element = await listOf([forum], {controls: 'search'});
    const box = element.parentElement!;
    const root = box.attachShadow({mode: 'open'});
    root.append(element);
    await element.updateComplete;
    const filters: Event[] = [];
    box.addEventListener('sharers-filter', (event) => filters.push(event), {once: true});
    await search(element, 'x');
    expect(filters).to.have.length(1);
  });
});

describe('items', () => {
  it('are those that are shown, as the feed has them, in their order', async () => {
    const element = await listOf([school, forum, ...numbered(3)], {'page-size': '3', controls: 'search'});
    expect(element.items.map(({id}) => id)).to.deep.equal(['Forum', 'School', 'Event 001']);
    expect(element.items[0]).to.deep.equal(forum);
    part(element, 'more').click();
    await element.updateComplete;
    expect(element.items).to.have.length(5);
    await search(element, 'school');
    expect(element.items).to.deep.equal([school]);
  });

  it('are none before there is a feed, and where nothing is listed', async () => {
    expect(document.createElement('sharers-event-list').items).to.deep.equal([]);
    const element = await listOf([forum]);
    element.data = {items: []};
    await element.updateComplete;
    expect(element.items).to.deep.equal([]);
  });
});

/** From where to where the page goes by a link into itself; an engine takes its time for that. */
async function followed(follow: () => unknown): Promise<[from: string, to: string]> {
  const left = oneEvent<HashChangeEvent>(window, 'hashchange');
  await follow();
  const {oldURL, newURL} = await left;
  return [oldURL, newURL];
}

/** The events of a name that the element fires from here on. */
function listen<Name extends 'sharers-select' | 'sharers-filter'>(
  element: EventListElement,
  name: Name,
): HTMLElementEventMap[Name][] {
  const events: HTMLElementEventMap[Name][] = [];
  element.addEventListener(name, (event) => events.push(event));
  return events;
}
