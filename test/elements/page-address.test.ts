import {expect, oneEvent} from '@open-wc/testing';
import {choose, chosen, field, item, listOf, part, search, titles} from '../support/event-list.js';

const EVENTS = [item('Forum', {tags: ['work', 'commons']}), item('School', {tags: ['work']}), item('Webinar', {tags: ['data']})];
const ALL = 'search tag when';

const home = location.href;
afterEach(() => history.replaceState(null, '', home));

describe('with url-state, the page’s address', () => {
  it('keeps what a visitor chose, and nothing of what they did not', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    expect(location.href).to.equal(home);
    await choose(element, 'Topic', 'work (2)');
    await search(element, 'café & co');
    expect(ours()).to.deep.equal({'events-search': 'café & co', 'events-tag': 'work'});
    part(element, 'clear').click();
    await element.updateComplete;
    expect(ours()).to.deep.equal({});
  });

  it('opens the list as it was left', async () => {
    address('?events-tag=work&events-search=sch');
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    expect(titles(element)).to.deep.equal(['School']);
    expect([chosen(element, 'Topic'), field(element, 'Search').value]).to.deep.equal(['work (1)', 'sch']);
    expect(part(element, 'clear').checkVisibility()).to.equal(true);
  });

  it('is left alone without it, and not looked at', async () => {
    address('?events-tag=work');
    const element = await listOf(EVENTS, {controls: ALL});
    expect(titles(element)).to.have.length(3);
    await choose(element, 'Topic', 'data (1)');
    expect(location.search).to.equal('?events-tag=work');
  });

  it('narrows by nothing that the author offers no control for', async () => {
    address('?events-tag=data&events-search=forum');
    const element = await listOf(EVENTS, {controls: 'search', 'url-state': ''});
    expect(titles(element)).to.deep.equal(['Forum']);
  });

  it('with junk in it leaves a list that a visitor can clear', async () => {
    address('?events-tag=no-such-tag&events-when=never&events-zone=%F0%9F');
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    expect(titles(element)).to.have.length(0);
    part(element, 'clear').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
  });

  it('keeps what else is in it: parameters, hash and the page’s own state', async () => {
    history.replaceState({page: 'state'}, '', '?utm=1&events=2#agenda');
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    await choose(element, 'Topic', 'data (1)');
    expect([location.search, location.hash]).to.deep.equal(['?utm=1&events=2&events-tag=data', '#agenda']);
    expect(history.state).to.deep.equal({page: 'state'});
    await search(element, 'web');
    expect(history.state).to.deep.equal({page: 'state'});
  });

  it('has a parameter set for each of two lists, told apart by their prefixes', async () => {
    const one = await listOf(EVENTS, {controls: ALL, 'url-state': 'here'});
    const other = await listOf(EVENTS, {controls: ALL, 'url-state': 'there'});
    await choose(one, 'Topic', 'data (1)');
    await choose(other, 'Topic', 'commons (1)');
    expect(ours()).to.deep.equal({'here-tag': 'data', 'there-tag': 'commons'});
    expect([titles(one), titles(other)]).to.deep.equal([['Webinar'], ['Forum']]);
    await back();
    await one.updateComplete;
    await other.updateComplete;
    expect([titles(one), titles(other).length]).to.deep.equal([['Webinar'], 3]);
  });
});

describe('the back button', () => {
  it('takes back one choice after the other, and forward does them again', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    await choose(element, 'Topic', 'work (2)');
    await choose(element, 'Topic', 'data (1)');
    await back();
    await element.updateComplete;
    expect([titles(element), chosen(element, 'Topic')]).to.deep.equal([['Forum', 'School'], 'work (2)']);
    await back();
    await element.updateComplete;
    expect([titles(element).length, chosen(element, 'Topic')]).to.deep.equal([3, 'Any']);
    const moved = oneEvent(window, 'popstate');
    history.forward();
    await moved;
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Forum', 'School']);
    await back();
  });

  it('goes through no letters of a search', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    await choose(element, 'Topic', 'work (2)');
    const before = history.length;
    await search(element, 'school');
    expect(history.length).to.equal(before);
    await back();
    await element.updateComplete;
    expect([titles(element).length, field(element, 'Search').value]).to.deep.equal([3, '']);
  });

  it('finds nothing to do in a list that is out of the page', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    await choose(element, 'Topic', 'data (1)');
    element.remove();
    await back();
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Webinar']);
  });

  it('shows the first page of what it leads back to', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': '', 'page-size': '1'});
    await choose(element, 'Topic', 'work (2)');
    part(element, 'more').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(2);
    await back();
    await element.updateComplete;
    expect(titles(element)).to.have.length(1);
  });
});

describe('a page that lets nobody change its address', () => {
  it('is narrowed all the same', async () => {
    const element = await listOf(EVENTS, {controls: ALL, 'url-state': ''});
    history.pushState = history.replaceState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    try {
      await choose(element, 'Topic', 'work (2)');
      await search(element, 'forum');
    } finally {
      for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(history, name);
    }
    expect(titles(element)).to.deep.equal(['Forum']);
    expect(location.href).to.equal(home);
  });
});

const address = (search: string) => history.replaceState(null, '', search);

/** The parameters of the page's address but those of the test runner. */
const ours = () => {
  const {searchParams} = new URL(location.href);
  for (const name of new URL(home).searchParams.keys()) searchParams.delete(name);
  return Object.fromEntries(searchParams);
};

async function back(): Promise<void> {
  const moved = oneEvent(window, 'popstate');
  history.back();
  await moved;
}
