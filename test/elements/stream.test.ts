import {expect} from '@open-wc/testing';
import '../../src/elements/stream/define.js';
import {stopClock} from '../support/clock.js';
import {choose, options, part, parts, search, titles, words} from '../support/event-list.js';
import {elementOf} from '../support/list.js';

const ITEMS = [
  {type: 'event', id: 'e', title: 'Conférence', start: '2023-01-17', date_published: '2022-12-01', tags: ['travail']},
  {type: 'project', id: 'p', title: 'SECOIA DEAL', date_published: '2023-02-01', status: 'active', license: 'CC0'},
  {
    type: 'call',
    id: 'c',
    title: {fr: 'Appel', en: 'Call'},
    date_published: '2023-03-01',
    deadline: '2090-01-01',
    apply_url: 'https://example.org/apply',
  },
  {type: 'resource', id: 't', kind: 'tool', title: 'Post-it'},
  {type: 'resource', id: 'a', kind: 'article', title: '#CodeSocial', date_published: '2021', tags: ['travail']},
].map((item) => ({language: 'fr', url: `https://example.org/${item.id}`, ...item}));

describe('a stream', () => {
  it('has items of every type, the newest first, and says of each what it is', async () => {
    const stream = await elementOf('sharers-stream', ITEMS, {lang: 'fr'});
    expect(titles(stream)).to.deep.equal(['Appel', 'SECOIA DEAL', 'Conférence', '#CodeSocial', 'Post-it']);
    expect(parts(stream, 'type').map(words)).to.deep.equal(['Appel à projets', 'Projet', 'Événement', 'Article', 'Outil']);
    expect(parts(stream, 'item').map((box) => box.part[0])).to.deep.equal(['call', 'project', 'event', 'resource', 'resource']);
    expect(stream.items.map((item) => (item as {id: string}).id)).to.deep.equal(['c', 'p', 'e', 'a', 't']);
  });

  it('shows each as its own element does: where to apply, what more there is, when it is', async () => {
    const stream = await elementOf('sharers-stream', ITEMS);
    expect(part(stream, 'apply')).to.have.attribute('href', 'https://example.org/apply');
    expect(words(part(stream, 'state'))).to.match(/^Open until Sunday,? 1 January 2090 inclusive/);
    expect(words(part(stream, 'fact'))).to.equal('Licence CC0');
    expect(words(part(part(stream, 'event'), 'date'))).to.match(/^Tuesday,? 17 January 2023$/);
  });

  it('has what comes next first where its author wants that', async () => {
    const clock = stopClock('2027-01-01T12:00Z');
    const stream = await elementOf(
      'sharers-stream',
      [...ITEMS, {type: 'event', id: 'n', title: 'Next', start: '2027-02-01', language: 'en'}],
      {sort: 'next', lang: 'fr'},
    );
    clock.restore();
    expect(titles(stream)).to.deep.equal(['Next', 'Appel', 'SECOIA DEAL', 'Conférence', '#CodeSocial', 'Post-it']);
  });

  it('is narrowed by type, with how many there are of each, by topic and by words', async () => {
    const stream = await elementOf('sharers-stream', ITEMS, {controls: 'search type tag', lang: 'fr'});
    expect(options(stream, 'Type')).to.deep.equal([
      'Indifférent',
      'Appel à projets (1)',
      'Article (1)',
      'Événement (1)',
      'Outil (1)',
      'Projet (1)',
    ]);
    await choose(stream, 'Type', 'Outil (1)');
    expect(titles(stream)).to.deep.equal(['Post-it']);
    part(stream, 'clear').click();
    await stream.updateComplete;
    await choose(stream, 'Thème', 'travail (2)');
    expect(titles(stream)).to.deep.equal(['Conférence', '#CodeSocial']);
  });

  it('has only the types that its author wants', async () => {
    const stream = await elementOf('sharers-stream', ITEMS, {types: 'event, tool'});
    expect(titles(stream)).to.deep.equal(['Conférence', 'Post-it']);
  });

  it('is paged over all types', async () => {
    const stream = await elementOf('sharers-stream', ITEMS, {'page-size': '2'});
    expect(titles(stream)).to.have.length(2);
    part(stream, 'more').click();
    await stream.updateComplete;
    expect(titles(stream)).to.have.length(4);
  });

  it('turns over by itself at the deadline of a call', async () => {
    const clock = stopClock('2089-12-30T12:00Z');
    const stream = await elementOf('sharers-stream', ITEMS, {}, {timezone: 'UTC'});
    expect(part(stream, 'call').part.contains('open')).to.equal(false);
    expect(part(stream, 'call').part.contains('closing-soon')).to.equal(true);
    clock.passTo('2090-01-02T00:00Z');
    await stream.updateComplete;
    clock.restore();
    expect(part(stream, 'call').part.contains('closed')).to.equal(true);
  });

  it('finds in a search what any type says', async () => {
    const stream = await elementOf('sharers-stream', ITEMS, {controls: 'search'});
    await search(stream, 'secoia');
    expect(titles(stream)).to.deep.equal(['SECOIA DEAL']);
  });

  for (const layout of ['list', 'compact']) {
    it(`is accessible in its layout "${layout}"`, async () => {
      await expect(
        await elementOf('sharers-stream', ITEMS, {layout, controls: 'search type when', lang: 'fr'}),
      ).to.be.accessible();
    });
  }
});
