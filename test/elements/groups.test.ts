import {expect} from '@open-wc/testing';
import {item, listOf, numbered, part, parts, titles, words} from '../support/event-list.js';

const EVENTS = [
  item('Forum', {
    start: '2090-03-17T14:00',
    timezone: 'Europe/Paris',
    series: {name: 'Meetings', url: 'https://example.org/meetings'},
  }),
  item('Dinner', {start: '2090-03-17T20:00', timezone: 'Europe/Paris'}),
  item('School', {start: '2090-03-20'}),
  item('Congress', {start: '2090-10'}),
  item('Assembly', {start: '2091-01-05', series: {name: 'Meetings'}}),
  item('Someday'),
];

describe('events under headings', () => {
  for (const [by, headings] of [
    ['day', ['Friday 17 March 2090', 'Monday 20 March 2090', 'October 2090', 'Friday 5 January 2091', 'date to be confirmed']],
    ['month', ['March 2090', 'October 2090', 'January 2091', 'date to be confirmed']],
    ['year', ['2090', '2091', 'date to be confirmed']],
    ['series', ['Meetings', 'Others', 'date to be confirmed']],
  ] as const) {
    it(`stand there by ${by}`, async () => {
      const element = await listOf(EVENTS, {'group-by': by});
      expect(headingsOf(element)).to.deep.equal(headings);
      expect(titles(element)).to.have.length(6);
    });
  }

  it('have none unless asked for, nor by what is nothing to group by', async () => {
    for (const by of ['none', 'week', '']) {
      const element = await listOf(EVENTS, {'group-by': by});
      expect([by, parts(element, 'group').length, parts(element, 'list').length]).to.deep.equal([by, 0, 1]);
    }
  });

  it('are lists of their own, each called by its heading', async () => {
    const element = await listOf(EVENTS, {'group-by': 'year', label: 'Our events'});
    const lists = parts(element, 'list');
    expect(lists.map(({ariaLabel}) => ariaLabel)).to.deep.equal(['2090', '2091', 'date to be confirmed']);
    expect(lists.map((list) => titles(list))).to.deep.equal([
      ['Forum', 'Dinner', 'School', 'Congress'],
      ['Assembly'],
      ['Someday'],
    ]);
  });

  it('have them in French on a French page', async () => {
    expect(headingsOf(await listOf(EVENTS, {'group-by': 'month', lang: 'fr'}))).to.deep.equal([
      'mars 2090',
      'octobre 2090',
      'janvier 2091',
      'date à confirmer',
    ]);
    expect(headingsOf(await listOf(EVENTS, {'group-by': 'series', lang: 'fr'}))[1]).to.equal('Autres');
  });

  it('lead from the heading of a series to its page', async () => {
    const link = part(await listOf(EVENTS, {'group-by': 'series'}), 'group-link');
    expect([words(link), link.getAttribute('href')]).to.deep.equal(['Meetings', 'https://example.org/meetings']);
  });

  it('go under a heading of their own where they go on for long', async () => {
    const element = await listOf([item('Exhibition', {start: '2020-01-01', end: '2090-12-31'}), ...EVENTS], {
      'group-by': 'month',
    });
    expect(headingsOf(element)).to.deep.equal([
      'March 2090',
      'October 2090',
      'January 2091',
      'Under way',
      'date to be confirmed',
    ]);
  });

  it('stand on the day that it is where hours are shown: in the zone of the list', async () => {
    const night = item('Night', {start: '2090-03-17T23:30', timezone: 'Europe/Paris'});
    expect(headingsOf(await listOf([night], {'group-by': 'day'}))).to.deep.equal(['Friday 17 March 2090']);
    expect(headingsOf(await listOf([night], {'group-by': 'day', 'time-zone': 'Pacific/Auckland'}))).to.deep.equal([
      'Saturday 18 March 2090',
    ]);
  });

  it('have a heading only where there are events of it on the page', async () => {
    const element = await listOf(EVENTS, {'group-by': 'day', 'page-size': '2'});
    expect(headingsOf(element)).to.deep.equal(['Friday 17 March 2090']);
    part(element, 'more').click();
    await element.updateComplete;
    expect(headingsOf(element)).to.deep.equal(['Friday 17 March 2090', 'Monday 20 March 2090', 'October 2090']);
  });

  it('have them in the archive too', async () => {
    const element = await listOf(numbered(2, {start: '2020-01-05'}), {'group-by': 'month', past: 'archive'});
    part(element, 'archive').setAttribute('open', '');
    await new Promise((resolve) => part(element, 'archive').addEventListener('toggle', resolve, {once: true}));
    await element.updateComplete;
    expect(headingsOf(part(element, 'archive'))).to.deep.equal(['January 2020']);
  });
});

describe('the level of the headings', () => {
  it('is the one asked for, and under a group’s heading the next', async () => {
    for (const [asked, group, title] of [
      ['2', 'H2', 'H3'],
      ['3', 'H3', 'H4'],
      ['5', 'H5', 'H6'],
      ['6', 'H6', 'H6'],
      ['', 'H3', 'H4'],
      ['1', 'H3', 'H4'],
      ['7', 'H3', 'H4'],
      ['x', 'H3', 'H4'],
    ] as const) {
      const element = await listOf(EVENTS, {'group-by': 'year', 'heading-level': asked});
      expect([asked, part(element, 'group').tagName, part(element, 'title').tagName]).to.deep.equal([asked, group, title]);
      element.groupBy = undefined;
      await element.updateComplete;
      expect([asked, part(element, 'title').tagName]).to.deep.equal([asked, group]);
    }
  });
});

for (const lang of ['en', 'fr'])
  for (const layout of ['list', 'cards', 'compact']) {
    it(`groups of ${layout} are accessible in ${lang}`, async () => {
      const element = await listOf(EVENTS, {'group-by': 'month', layout, lang, 'heading-level': '2'});
      await expect(element).to.be.accessible();
    });
  }

/** Engines put a comma after an English weekday, or none. */
const headingsOf = (element: Element) => parts(element, 'group').map((heading) => words(heading).replace('day,', 'day'));
