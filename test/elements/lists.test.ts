import {expect} from '@open-wc/testing';
import '../../src/elements/call-list/define.js';
import '../../src/elements/project-list/define.js';
import '../../src/elements/resource-list/define.js';
import {stopClock} from '../support/clock.js';
import {choose, focused, options, part, parts, search, titles, words} from '../support/event-list.js';
import {elementOf} from '../support/list.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

const project = (title: string, fields: object = {}) => ({type: 'project', id: title, title, language: 'en', ...fields});
const call = (title: string, fields: object = {}) => ({type: 'call', id: title, title, language: 'en', ...fields});
const resource = (title: string, fields: object = {}) => ({type: 'resource', id: title, title, language: 'en', ...fields});

const PROJECTS = [
  project('Done', {status: 'completed', tags: ['work']}),
  project('Garden', {territory: 'Lyon', summary: 'Beans for all.', organizations: [{name: 'Les Jardins', role: 'lead'}]}),
  project('Lamp', {status: 'idea', tags: ['work'], territory: 'Paris'}),
];

describe('a list of projects', () => {
  it('has those under way first, then what is planned, then what is over', async () => {
    expect(titles(await elementOf('sharers-project-list', PROJECTS))).to.deep.equal(['Garden', 'Lamp', 'Done']);
  });

  it('is searched in all that is said of them, and narrowed by topic, place and phase', async () => {
    const list = await elementOf('sharers-project-list', PROJECTS, {controls: 'search tag location when'});
    await search(list, 'jardins');
    expect(titles(list)).to.deep.equal(['Garden']);
    await search(list, 'tractor');
    expect(words(part(list, 'notice'))).to.equal('Nothing matches.');
    part(list, 'clear').click();
    await list.updateComplete;
    await choose(list, 'Topic', 'work (2)');
    expect(titles(list)).to.deep.equal(['Lamp', 'Done']);
    await choose(list, 'When', 'Past');
    expect(titles(list)).to.deep.equal(['Done']);
    expect(words(part(list, 'count'))).to.equal('1 result');
    expect(options(list, 'Place')).to.deep.equal(['Any']);
  });

  it('is sorted by title, limited and paged, and leads who asks for more to the first of it', async () => {
    const list = await elementOf('sharers-project-list', PROJECTS, {sort: 'title', 'page-size': '1'});
    expect(titles(list)).to.deep.equal(['Done']);
    part(list, 'more').click();
    await waitUntil(() => titles(list).length === 2);
    expect(focused(list)).to.equal('project');
    expect(titles(await elementOf('sharers-project-list', PROJECTS, {limit: '1'}))).to.deep.equal(['Garden']);
  });

  it('folds in what is over where its author wants that', async () => {
    const list = await elementOf('sharers-project-list', PROJECTS, {past: 'archive', lang: 'fr'});
    expect(titles(list)).to.deep.equal(['Garden', 'Lamp']);
    expect(words(part(part(list, 'archive'), 'disclosure'))).to.equal('Archives (1)');
  });

  it('has only those that were chosen in a call, where its author names one', async () => {
    const list = await elementOf('sharers-project-list', [...PROJECTS, project('Won', {call: 'c8'})], {call: 'c8'});
    expect(titles(list)).to.deep.equal(['Won']);
  });

  it('lets a visitor open the rest, unless its author does not want that', async () => {
    const items = [project('Full', {license: 'CC BY 4.0'})];
    expect(parts(await elementOf('sharers-project-list', items), 'details')).to.have.length(1);
    expect(parts(await elementOf('sharers-project-list', items, {details: 'false'}), 'details')).to.have.length(0);
  });
});

describe('a list of calls', () => {
  it('has those first in which one can apply, the soonest deadline before the others', async () => {
    const clock = stopClock('2027-03-01T12:00Z');
    const list = await elementOf('sharers-call-list', [
      call('Closed', {deadline: '2027-01-01'}),
      call('Announced', {opens: '2027-06-01'}),
      call('Later', {deadline: '2027-12-01'}),
      call('Soon', {deadline: '2027-03-05'}),
      call('Any time', {rolling: true}),
    ]);
    clock.restore();
    expect(titles(list)).to.deep.equal(['Soon', 'Later', 'Any time', 'Announced', 'Closed']);
    expect(parts(list, 'call').map((box) => box.part[3])).to.deep.equal([
      'closing-soon',
      'open',
      'rolling',
      'announced',
      'closed',
    ]);
  });

  it('turns over by itself at a deadline', async () => {
    const clock = stopClock('2027-03-05T12:00Z');
    const list = await elementOf('sharers-call-list', [
      call('First', {deadline: '2027-03-05T13:00', timezone: 'UTC'}),
      call('Second', {deadline: '2027-04-01', timezone: 'UTC'}),
    ]);
    expect(titles(list)).to.deep.equal(['First', 'Second']);
    clock.passTo('2027-03-05T13:00Z');
    await list.updateComplete;
    clock.restore();
    expect(titles(list)).to.deep.equal(['Second', 'First']);
  });

  it('says from when on a call closes soon as its author wants', async () => {
    const clock = stopClock('2027-03-01T12:00Z');
    const list = await elementOf('sharers-call-list', [call('Call', {deadline: '2027-03-21'})], {'closing-soon-days': '30'});
    clock.restore();
    expect(part(list, 'call').part.contains('closing-soon')).to.equal(true);
  });

  for (const layout of ['card', 'full', 'banner']) {
    it(`is accessible as "${layout}", in French too`, async () => {
      const items = [
        call('Open', {deadline: '2090-01-01', apply_url: 'https://example.org/', stages: [{kind: 'jury', start: '2090-02-01'}]}),
      ];
      await expect(await elementOf('sharers-call-list', items, {layout})).to.be.accessible();
      await expect(await elementOf('sharers-call-list', items, {layout, lang: 'fr'})).to.be.accessible();
    });
  }
});

describe('a list of resources', () => {
  const RESOURCES = [
    resource('Slack', {kind: 'tool', url: 'https://example.org/slack'}),
    resource('Post-it', {kind: 'tool'}),
    resource('#CodeSocial', {kind: 'article', summary: 'How we work.', authors: [{name: 'IRES'}]}),
  ];

  it('has them as the feed has them, each with what it is', async () => {
    const list = await elementOf('sharers-resource-list', RESOURCES);
    expect(titles(list)).to.deep.equal(['Slack', 'Post-it', '#CodeSocial']);
    expect(parts(list, 'type').map(words)).to.deep.equal(['Tool', 'Tool', 'Article']);
  });

  it('has only those of a kind that its author or its visitor wants', async () => {
    expect(titles(await elementOf('sharers-resource-list', RESOURCES, {types: 'article, video'}))).to.deep.equal(['#CodeSocial']);
    const list = await elementOf('sharers-resource-list', RESOURCES, {controls: 'type', lang: 'fr'});
    expect(options(list, 'Type')).to.deep.equal(['Indifférent', 'Outil (2)', 'Article (1)']);
    await choose(list, 'Type', 'Outil (2)');
    expect(titles(list)).to.deep.equal(['Slack', 'Post-it']);
  });

  it('is accessible', async () => {
    await expect(await elementOf('sharers-resource-list', RESOURCES, {controls: 'search type'})).to.be.accessible();
  });
});

describe('every list', () => {
  const TAGS = ['sharers-project-list', 'sharers-call-list', 'sharers-resource-list'];

  for (const tag of TAGS) {
    it(`keeps the page’s text in <${tag}> when its feed fails, and says so`, async () => {
      const feed = await serveFeed(404);
      const list: HTMLElement = document.createElement(tag);
      list.innerHTML = '<a href="#all">All of it</a>';
      list.lang = 'fr';
      list.setAttribute('feed', feed.url);
      document.body.append(list);
      await waitUntil(() => parts(list, 'retry').length);
      expect(words(part(list, 'failed'))).to.match(/^Les .* n’ont pas pu être chargé(e)?s\.$/);
      expect(list.querySelector('a')!.checkVisibility()).to.equal(true);
      expect(part(list, 'retry').checkVisibility()).to.equal(true);
      list.remove();
    });

    it(`says that there is nothing in <${tag}>`, async () => {
      expect(words(part(await elementOf(tag, []), 'notice'))).to.match(/^No .*\.$/);
      const own = await elementOf(tag, [], {'empty-text': 'Come back in May.'});
      expect(words(part(own, 'notice'))).to.equal('Come back in May.');
    });
  }
});
