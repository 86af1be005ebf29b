import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  choose,
  chosen,
  field,
  focused,
  item,
  listOf,
  options,
  part,
  parts,
  search,
  titles,
  words,
} from '../support/event-list.js';

const ALL = 'search tag location attendance language when zone';

const forum = item('Forum des communs', {
  language: 'fr',
  tags: ['work', {id: 'commons', label: {en: 'Commons', fr: 'Communs'}}],
  location: {name: 'Halle Tony-Garnier', city: 'Lyon'},
  spoken_languages: ['fr'],
});
const school = item('Summer school', {
  tags: ['work'],
  location: {city: 'Bruxelles'},
  spoken_languages: ['fr', 'en'],
  speakers: [{name: 'Zoë Nowak'}],
});
const webinar = item('Webinar', {tags: ['data'], attendance: 'online', spoken_languages: ['en']});
const EVENTS = [forum, school, webinar];

describe('a visitor who searches', () => {
  it('finds what has all the words, in any order, whatever the accents and the case', async () => {
    const element = await listOf(EVENTS, {controls: 'search'});
    for (const [text, found] of [
      ['COMMUNS forum', ['Forum des communs']],
      ['school summ', ['Summer school']],
      ['zoe', ['Summer school']],
      ['garnier tony', ['Forum des communs']],
      ['  ', ['Forum des communs', 'Summer school', 'Webinar']],
      ['forum school', []],
    ] as const) {
      await search(element, text);
      expect([text, titles(element)]).to.deep.equal([text, found]);
    }
  });

  it('goes on writing while the list follows, and finds the field as it was written', async () => {
    const element = await listOf(EVENTS, {controls: 'search'});
    field(element, 'Search').focus();
    await sendKeys({type: 'school'});
    await element.updateComplete;
    expect(focused(element)).to.equal('field');
    expect(field(element, 'Search').value).to.equal('school');
    expect(titles(element)).to.deep.equal(['Summer school']);
  });

  it('loses nothing by the Enter key: the page stays', async () => {
    const element = await listOf(EVENTS, {controls: 'search'});
    const address = location.href;
    field(element, 'Search').focus();
    await sendKeys({type: 'web'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect([location.href, titles(element)]).to.deep.equal([address, ['Webinar']]);
  });

  it('is told how many events there are, in a region that is there before', async () => {
    const element = await listOf(EVENTS, {controls: 'search'});
    const count = part(element, 'count');
    expect([count.getAttribute('role'), count.getAttribute('aria-live'), words(count)]).to.deep.equal([
      'status',
      'off',
      '3 events',
    ]);
    await search(element, 'web');
    expect(count.getAttribute('aria-live')).to.equal('polite');
    expect(part(element, 'count') === count).to.equal(true);
    expect(words(count)).to.equal('1 event');
    await search(element, 'webbb');
    expect(words(count)).to.equal('0 events');
    expect(words(part(element, 'notice'))).to.equal('No event matches.');
  });

  it('has it said in French as the French count', async () => {
    const element = await listOf(EVENTS, {controls: 'search', lang: 'fr'});
    expect(words(part(element, 'count'))).to.equal('3 événements');
    const input = part(element, 'field') as HTMLInputElement;
    input.value = 'rien de tel';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(words(part(element, 'count'))).to.equal('0 événement');
  });
});

describe('a visitor who narrows the list', () => {
  it('does not find open in one event what was opened of another', async () => {
    const links = [{label: 'More', url: 'https://example.org/'}];
    const element = await listOf([item('One', {links}), item('Two', {links})], {controls: 'search', details: ''});
    part(element, 'disclosure').click();
    expect(parts(element, 'details').map((details) => (details as HTMLDetailsElement).open)).to.deep.equal([true, false]);
    await search(element, 'two');
    expect(parts(element, 'details').map((details) => (details as HTMLDetailsElement).open)).to.deep.equal([false]);
  });

  it('sees what is chosen, and can take it back, where no event has it any more', async () => {
    const past = item('Past work', {start: '2020-01-01', tags: ['work']});
    const element = await listOf([past, item('To come')], {controls: 'tag when', show: 'past'});
    await choose(element, 'Topic', 'work (1)');
    await choose(element, 'When', 'Upcoming');
    expect([chosen(element, 'Topic'), titles(element)]).to.deep.equal(['work (0)', []]);
    await choose(element, 'Topic', 'Any');
    expect(titles(element)).to.deep.equal(['To come']);
  });

  it('is told of no more events than its author lets be listed', async () => {
    const events = ['A', 'B', 'C'].map((title) => item(title, {tags: ['work']}));
    const element = await listOf(events, {controls: 'tag', limit: '2'});
    expect(options(element, 'Topic')).to.deep.equal(['Any', 'work (2)']);
  });

  it('is offered what the author switches on and nothing else, in one order, with the junk left out', async () => {
    const labels = async (controls: string) =>
      parts(await listOf(EVENTS, {controls}), 'control').map((one) => words(part(one, 'label')));
    expect(await labels('zone  search junk tag search')).to.deep.equal(['Search', 'Topic', 'Hours']);
    expect(await labels(ALL)).to.deep.equal(['Search', 'Topic', 'Place', 'Taking part', 'Language', 'When', 'Hours']);
    expect(await labels('')).to.deep.equal([]);
    expect(parts(await listOf(EVENTS), 'controls')).to.have.length(0);
  });

  it('sees what there is to choose, in words, and how many events it is', async () => {
    const element = await listOf(EVENTS, {controls: ALL});
    expect(options(element, 'Topic')).to.deep.equal(['Any', 'work (2)', 'Commons (1)', 'data (1)']);
    expect(options(element, 'Place')).to.deep.equal(['Any', 'Bruxelles (1)', 'Lyon (1)']);
    expect(options(element, 'Taking part')).to.deep.equal(['Any', 'On site (2)', 'Online (1)']);
    expect(options(element, 'Language')).to.deep.equal(['Any', 'English (2)', 'French (2)']);
    expect(options(element, 'When')).to.deep.equal(['Upcoming', 'Under way', 'Past', 'Any']);
    expect(options(element, 'Hours')).to.deep.equal(['Local time', 'My time']);
  });

  it('sees it in the language of the page, and the feed’s own words with theirs', async () => {
    const element = await listOf(EVENTS, {controls: ALL, lang: 'fr'});
    expect(options(element, 'Thème')).to.deep.equal(['Indifférent', 'work (2)', 'Communs (1)', 'data (1)']);
    expect(options(element, 'Langue')).to.deep.equal(['Indifférent', 'Anglais (2)', 'Français (2)']);
    expect(options(element, 'Participation')).to.deep.equal(['Indifférent', 'Sur place (2)', 'En ligne (1)']);
    expect([...(field(element, 'Thème') as HTMLSelectElement).options].map(({lang}) => lang)).to.deep.equal([
      '',
      'fr',
      'fr',
      'en',
    ]);
  });

  for (const [label, option, found] of [
    ['Topic', 'Commons (1)', ['Forum des communs']],
    ['Place', 'Bruxelles (1)', ['Summer school']],
    ['Taking part', 'Online (1)', ['Webinar']],
    ['Language', 'French (2)', ['Forum des communs', 'Summer school']],
  ] as const) {
    it(`by ${label} gets those events, and by “All” all of them again`, async () => {
      const element = await listOf(EVENTS, {controls: ALL});
      await choose(element, label, option);
      expect(titles(element)).to.deep.equal(found);
      expect(chosen(element, label)).to.equal(option);
      await choose(element, label, 'Any');
      expect(titles(element)).to.have.length(3);
    });
  }

  it('by two things gets what has both, and sees of each what is left beside the other', async () => {
    const element = await listOf(EVENTS, {controls: ALL});
    await choose(element, 'Topic', 'work (2)');
    expect(options(element, 'Place')).to.deep.equal(['Any', 'Bruxelles (1)', 'Lyon (1)']);
    expect(options(element, 'Taking part')).to.deep.equal(['Any', 'On site (2)', 'Online (0)']);
    await choose(element, 'Place', 'Lyon (1)');
    expect(titles(element)).to.deep.equal(['Forum des communs']);
    expect(options(element, 'Topic')).to.deep.equal(['Any', 'Commons (1)', 'work (1)', 'data (0)']);
    expect(chosen(element, 'Topic')).to.equal('work (1)');
  });

  it('keeps what was chosen chosen when the counts put it in another place', async () => {
    const element = await listOf(EVENTS, {controls: ALL});
    await choose(element, 'Topic', 'data (1)');
    await choose(element, 'Language', 'English (1)');
    await search(element, 'webinar');
    expect(chosen(element, 'Topic')).to.equal('data (1)');
    expect(chosen(element, 'Language')).to.equal('English (1)');
  });

  it('turns to what is past, or to everything, whatever the author begins with', async () => {
    const element = await listOf([item('Over', {start: '2020-05-01'}), item('To come', {start: '2090-05-01'})], {
      controls: 'when',
    });
    expect([chosen(element, 'When'), titles(element)]).to.deep.equal(['Upcoming', ['To come']]);
    await choose(element, 'When', 'Past');
    expect(titles(element)).to.deep.equal(['Over']);
    await choose(element, 'When', 'Any');
    expect(titles(element)).to.deep.equal(['To come', 'Over']);
    const archive = await listOf([item('Over', {start: '2020-05-01'}), item('To come', {start: '2090-05-01'})], {
      controls: 'when',
      show: 'past',
    });
    expect([chosen(archive, 'When'), titles(archive)]).to.deep.equal(['Past', ['Over']]);
    await choose(archive, 'When', 'Upcoming');
    expect(titles(archive)).to.deep.equal(['To come']);
  });

  it('sees what is under way named where the author shows that alone', async () => {
    const element = await listOf(
      [item('Exhibition', {start: '2020-05-01', end: '2090-05-01'}), item('To come', {start: '2090-05-01'})],
      {
        controls: 'when',
        show: 'ongoing',
      },
    );
    expect([chosen(element, 'When'), titles(element)]).to.deep.equal(['Under way', ['Exhibition']]);
    await choose(element, 'When', 'Upcoming');
    expect(titles(element)).to.deep.equal(['Exhibition', 'To come']);
  });

  it('switches the hours between those of the place and their own', async () => {
    const element = await listOf([item('Call', {start: '2090-03-01T18:30', timezone: 'Pacific/Auckland'})], {controls: 'zone'});
    const mine = new Intl.DateTimeFormat('en-GB', {dateStyle: 'full', timeStyle: 'short'}).format(Date.UTC(2090, 2, 1, 5, 30));
    expect(words(part(element, 'date'))).to.contain('18:30');
    await choose(element, 'Hours', 'My time');
    expect(words(part(element, 'date'))).to.contain(mine.slice(-5));
    expect(Date.parse((part(element, 'time') as HTMLTimeElement).dateTime)).to.equal(Date.UTC(2090, 2, 1, 5, 30));
    await choose(element, 'Hours', 'Local time');
    expect(words(part(element, 'date'))).to.contain('18:30');
  });
});

describe('a visitor who takes choices back', () => {
  it('does so by one button, that is there only when something is chosen', async () => {
    const element = await listOf(EVENTS, {controls: ALL});
    const clear = part(element, 'clear');
    expect(clear.checkVisibility()).to.equal(false);
    await choose(element, 'Topic', 'work (2)');
    await search(element, 'forum');
    expect([clear.checkVisibility(), words(clear), titles(element)]).to.deep.equal([
      true,
      'Clear filters',
      ['Forum des communs'],
    ]);
    clear.click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect([field(element, 'Search').value, chosen(element, 'Topic'), clear.checkVisibility()]).to.deep.equal(['', 'Any', false]);
  });

  it('goes on from the first field, for the button has gone', async () => {
    const element = await listOf(EVENTS, {controls: 'search tag'});
    await choose(element, 'Topic', 'data (1)');
    part(element, 'clear').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === field(element, 'Search')).to.equal(true);
  });

  it('can do so where nothing is left to list', async () => {
    const element = await listOf(EVENTS, {controls: 'search'});
    await search(element, 'nothing like it');
    expect(titles(element)).to.have.length(0);
    part(element, 'clear').click();
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
  });
});

describe('the controls', () => {
  it('are a search landmark with the list’s name', async () => {
    const element = await listOf(EVENTS, {controls: 'search', label: 'Our events'});
    expect([part(element, 'controls').role, part(element, 'controls').ariaLabel]).to.deep.equal(['search', 'Our events']);
  });

  for (const lang of ['en', 'fr']) {
    it(`are accessible in ${lang}, before and after a choice`, async () => {
      const element = await listOf(EVENTS, {controls: ALL, lang});
      await expect(element).to.be.accessible();
      const select = parts(element, 'field')[1] as HTMLSelectElement;
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(titles(element)).to.have.length(2);
      await expect(element).to.be.accessible();
    });
  }
});
