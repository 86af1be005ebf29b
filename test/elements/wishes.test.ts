import {expect} from '@open-wc/testing';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {item, listOf, part, parts, titles, words} from '../support/event-list.js';

const EVENTS = [
  item('Forum', {
    start: '2090-03-17',
    tags: ['work', {id: 'commons', label: {en: 'The commons', fr: 'Les communs'}}],
    location: {name: 'Halle Tony-Garnier', city: 'Lyon', region: 'Auvergne-Rhône-Alpes', country: 'France'},
    spoken_languages: ['fr-CA'],
    series: {name: {en: 'Meetings', fr: 'Rencontres'}},
    projects: ['deal'],
    date_published: '2089-01-01',
  }),
  item('Assembly', {
    start: '2090-05',
    tags: ['data'],
    location: {city: 'Bruxelles'},
    attendance: 'mixed',
    spoken_languages: ['en', 'fr'],
    call: 'call-3',
    date_published: '2089-06-01',
  }),
  item('Élan', {start: '2091-01-05', attendance: 'online', spoken_languages: ['en']}),
];
const ALL = ['Forum', 'Assembly', 'Élan'];

describe('an author who fixes', () => {
  for (const [attribute, value, listed] of [
    ['tags', 'data', ['Assembly']],
    ['tags', 'data, WORK', ['Forum', 'Assembly']],
    ['tags', 'les communs', ['Forum']],
    ['tags', 'nothing', []],
    ['tags', ' , ,', ALL],
    ['locations', 'lyon', ['Forum']],
    ['locations', 'halle tony-garnier', ['Forum']],
    ['locations', 'Bruxelles,auvergne-rhone-alpes', ['Forum', 'Assembly']],
    ['languages', 'fr', ['Forum', 'Assembly']],
    ['languages', 'fr-CA', ['Forum']],
    ['languages', 'en', ['Assembly', 'Élan']],
    ['series', 'rencontres', ['Forum']],
    ['attendance', 'online', ['Élan']],
    ['attendance', 'offline,mixed', ['Forum', 'Assembly']],
    ['project', 'deal', ['Forum']],
    ['call', 'call-3', ['Assembly']],
    ['from', '2090-03-18', ['Assembly', 'Élan']],
    ['from', '2090-03-17', ALL],
    ['from', '2090-05', ['Assembly', 'Élan']],
    ['from', '2091', ['Élan']],
    ['to', '2090-03-17', ['Forum']],
    ['to', '2090-03-16', []],
    ['to', '2090', ['Forum', 'Assembly']],
    ['from', 'spring', ALL],
    ['to', '2090-02-30', ALL],
    ['sort', 'title', ['Assembly', 'Élan', 'Forum']],
    ['sort', 'newest', ['Assembly', 'Forum', 'Élan']],
    ['sort', 'date', ALL],
    ['sort', 'size', ALL],
    ['limit', '2', ['Forum', 'Assembly']],
  ] as const) {
    it(`${attribute}="${value}" lists ${listed.join(', ') || 'nothing'}`, async () => {
      const element = await listOf(EVENTS, {[attribute]: value});
      expect(titles(element)).to.deep.equal(listed);
    });

    it(`${attribute}="${value}", and takes it back, has all again`, async () => {
      const element = await listOf(EVENTS, {[attribute]: value});
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(ALL);
    });
  }

  it('several things at once lists what answers to all of them', async () => {
    const element = await listOf(EVENTS, {languages: 'fr', attendance: 'mixed', from: '2090', to: '2090', tags: 'data,work'});
    expect(titles(element)).to.deep.equal(['Assembly']);
  });

  it('days has those of a series of dates that are on them', async () => {
    const course = item('Course', {occurrences: ['2090-03-01', '2090-04-01', '2090-05-01'].map((start) => ({start}))});
    const element = await listOf([course], {from: '2090-04', to: '2090-04'});
    expect(words(part(element, 'date'))).to.match(/^Saturday,? 1 April 2090$/);
  });

  it('what is to be read where there is nothing to list, has that read', async () => {
    const element = await listOf([], {'empty-text': 'Come back in autumn.'});
    expect(words(part(element, 'notice'))).to.equal('Come back in autumn.');
    element.removeAttribute('empty-text');
    await element.updateComplete;
    expect(words(part(element, 'notice'))).to.equal('No upcoming events.');
  });

  it('what the list is called, has it called so', async () => {
    expect(part(await listOf(EVENTS, {label: 'Our dates'}), 'list').ariaLabel).to.equal('Our dates');
  });
});

describe('pictures', () => {
  const own = new URL('/own.svg', location.href).href;
  const picture = (title: string, url: string) =>
    item(title, {image: {url, alt: {en: 'A hall', fr: 'Une salle'}, credit: 'Photo: Zoë', width: 600, height: 400}});
  const illustrated = [picture('Own', own), picture('Foreign', 'https://pictures.example/hall.jpg'), item('None')];

  for (const [images, shown] of [
    [undefined, ['Own']],
    ['same-origin', ['Own']],
    ['junk', ['Own']],
    ['off', []],
  ] as const) {
    it(`are those of the feed's own server where images is ${images ?? 'not given'}: ${shown.length}`, async () => {
      const element = await listOf(illustrated, images === undefined ? {} : {images});
      expect(withPicture(element)).to.deep.equal(shown);
    });
  }

  it('are all there where the author wants them on', async () => {
    // None is near the window, and so none is asked for.
    const element = await listOf(illustrated, {images: 'on', style: 'display: none'});
    expect(withPicture(element)).to.deep.equal(['Foreign', 'Own']);
  });

  it('say what they show and whose they are, hold their place, and tell their server nothing of the page', async () => {
    const element = await listOf(illustrated, {lang: 'fr'});
    const image = part(element, 'image') as HTMLImageElement;
    expect([image.alt, image.lang, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      'Une salle',
      'fr',
      '600',
      '400',
    ]);
    expect([image.loading, image.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer']);
    expect(words(part(element, 'credit'))).to.equal('Photo: Zoë');
  });

  it('that only decorate are nothing to a screen reader', async () => {
    const element = await listOf([item('Plain', {image: {url: own}})]);
    expect(part(element, 'image')).to.have.attribute('alt', '');
  });
});

describe('details', () => {
  const full = item('Forum', {
    start: '2090-03-17',
    speakers: [{name: 'Zoë Nowak', organization: 'IRES', url: 'https://example.org/zoe'}, {name: 'Ali'}],
    organizers: [{name: 'ASTREES'}],
    audience: ['Unions'],
    spoken_languages: ['fr', 'en'],
    location: {city: 'Lyon', accessibility: 'Step-free, hearing loop'},
    registration: {url: 'https://example.org/register', closes: '2090-03-10', availability: 'limited', free: true},
    links: [{label: 'Programme', url: 'https://example.org/programme'}],
  });

  it('are not there unless the author wants them, or where there is nothing to say', async () => {
    expect(parts(await listOf([full]), 'details')).to.have.length(0);
    expect(parts(await listOf([full], {details: 'false'}), 'details')).to.have.length(0);
    expect(parts(await listOf([item('Bare')], {details: ''}), 'details')).to.have.length(0);
  });

  it('are folded in, and say all that is known when they are opened', async () => {
    const element = await listOf([full], {details: ''});
    expect(part(element, 'fact').checkVisibility()).to.equal(false);
    part(element, 'disclosure').click();
    expect(part(element, 'fact').checkVisibility()).to.equal(true);
    expect(parts(element, 'fact').map(evenWords)).to.deep.equal([
      'Registration Register, until Friday 10 March 2090, few places left, free of charge',
      'With Zoë Nowak, IRES, Ali',
      'Organised by ASTREES',
      'For Unions',
      'Languages French, English',
      'Accessibility Step-free, hearing loop',
      'See also Programme',
    ]);
    expect(parts(element, 'value-link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.org/register',
      'https://example.org/zoe',
      'https://example.org/programme',
    ]);
  });

  it('lead to no registration that is over, or for what does not take place or has', async () => {
    const registration = {url: 'https://example.org/register'};
    for (const [fields, said] of [
      [{registration: {...registration, closes: '2020-01-01'}}, ['Registration closed']],
      [{registration, status: 'cancelled'}, []],
      [{registration, start: '2020-01-01'}, []],
    ] as const) {
      const element = await listOf([item('Forum', {start: '2090-03-17', ...fields})], {details: '', show: 'all'});
      expect(parts(element, 'fact').map(evenWords)).to.deep.equal(said);
      expect(parts(element, 'value-link')).to.have.length(0);
    }
  });

  it('say the zone of the hour by which to register, where the reader’s clock is another', async () => {
    const registration = {closes: '2090-03-10T12:00'};
    const element = await listOf([item('Forum', {start: '2090-03-17', timezone: 'Pacific/Chatham', registration})], {
      details: '',
    });
    expect(evenWords(part(element, 'fact'))).to.match(/^Registration until Friday 10 March 2090, 12:00 \(Chatham Time\)$/);
  });

  it('say it in French', async () => {
    const element = await listOf([full], {details: '', lang: 'fr'});
    expect(parts(element, 'fact').map(evenWords).slice(0, 2)).to.deep.equal([
      'Inscription S’inscrire, jusqu’au vendredi 10 mars 2090, peu de places restantes, gratuit',
      'Avec Zoë Nowak, IRES, Ali',
    ]);
    expect(words(part(element, 'disclosure'))).to.equal('Détails');
  });

  it('have a button that says of which event', async () => {
    const element = await listOf([full, item('School', {organizers: [{name: 'IRES'}]})], {details: ''});
    expect(parts(element, 'disclosure').map(({ariaLabel}) => even(ariaLabel!))).to.deep.equal([
      'Details: Forum, Friday 17 March 2090',
      'Details: School, date to be confirmed',
    ]);
  });

  it('stay open when the list is narrowed by what their event answers to', async () => {
    const element = await listOf([full], {details: '', controls: 'search'});
    part(element, 'disclosure').click();
    const input = part(element, 'field') as HTMLInputElement;
    input.value = 'forum';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(part(element, 'fact').checkVisibility()).to.equal(true);
  });

  for (const lang of ['en', 'fr'])
    for (const layout of ['list', 'cards', 'compact']) {
      it(`are accessible, open, in ${layout}, ${lang}`, async () => {
        const element = await listOf([full], {details: '', layout, lang, actions: 'calendar copy map'});
        part(element, 'disclosure').click();
        await expect(element).to.be.accessible();
      });
    }
});

describe('the layout', () => {
  for (const [layout, name] of [
    ['list', 'list list'],
    ['cards', 'list cards'],
    ['compact', 'list compact'],
    ['grid', 'list list'],
    ['', 'list list'],
  ] as const) {
    it(`${layout || 'that is not given'} has the list found by a page's style sheet as "${name}"`, async () => {
      expect(part(await listOf(EVENTS, {layout}), 'list').getAttribute('part')).to.equal(name);
    });
  }

  it('of cards puts them side by side where there is room, and one under the other where there is none', async () => {
    const columns = async (width: number) => {
      const element = await listOf(EVENTS, {layout: 'cards', style: `width: ${width}px`});
      return new Set(parts(element, 'event').map((event) => event.getBoundingClientRect().left)).size;
    };
    expect(await columns(320)).to.equal(1);
    expect(await columns(900)).to.equal(3);
  });

  it('that is compact keeps to what fits a line', async () => {
    const element = await listOf([{...EVENTS[0]!, summary: 'A long story.'}], {layout: 'compact'});
    expect(['summary', 'badge', 'series'].map((name) => part(element, name).checkVisibility())).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect(['title', 'date', 'place'].map((name) => part(element, name).checkVisibility())).to.deep.equal([true, true, true]);
  });
});

const withPicture = (element: EventListElement) =>
  parts(element, 'event')
    .filter((event) => parts(event, 'image').length > 0)
    .map((event) => words(part(event, 'title')));

/** Engines put a comma after an English weekday, or none. */
const even = (text: string) => text.replace('day,', 'day');
const evenWords = (element: Element) => even(words(element));
