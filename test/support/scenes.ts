import '../../src/all.js';
import type {AnyList} from './list.js';

const example = (await (await fetch('/demo/feeds/example.json')).json()) as {items: object[]};

/** What a feed can say that the example does not. */
const EXTRA = [
  {
    type: 'call',
    id: 'c8',
    title: {en: 'The call of the night', fr: 'L’appel de la nuit'},
    edition: '3rd',
    opens: '2026-01-01',
    deadline: '2090-03-31',
    previous_deadline: '2090-03-24',
    apply_url: 'https://example.org/apply',
    documents: [{url: 'https://example.org/rules.pdf'}],
    url: 'https://example.org/en/c8',
    translations: [{language: 'fr', url: 'https://example.org/fr/c8'}],
    stages: [
      {kind: 'workshop', start: '2090-04-01', previous_start: '2090-03-30', note: 'Bring a lamp.', location: {city: 'Paris'}},
      {
        title: 'Meeting',
        start: '2020-01-01',
        end: '2091-01-01',
        url: 'https://example.org/m',
        online_url: 'https://example.org/v',
      },
    ],
  },
  {type: 'call', id: 'c8-fr', translation_of: 'two', language: 'fr', title: 'Deux', summary: 'En français.'},
  {type: 'call', id: 'two', language: 'en', title: 'Two', summary: 'In English.', deadline: '2090-01-01'},
  {
    type: 'call',
    id: 'done',
    title: 'Done',
    results: {
      url: 'https://example.org/r',
      selected: [
        {title: 'A', organization: 'B', url: 'https://example.org/a'},
        {title: 'P', project: 'p'},
      ],
    },
  },
  {
    type: 'project',
    id: 'p',
    title: {en: 'Project', fr: 'Projet'},
    featured: true,
    status: 'active',
    maturity: 'method',
    summary: 'Of the people.',
    call: 'c8',
    url: 'https://example.org/p',
    translations: [{language: 'fr', url: 'https://example.org/fr/p'}],
    charter: {name: 'Charter', url: 'https://example.org/charter'},
    organizations: [{name: 'Lead', role: 'lead', url: 'https://example.org/lead'}],
    people: [{name: 'Ada', url: 'https://example.org/ada'}],
    joining: {open: true, url: 'https://example.org/join'},
    image: {url: '/demo/pictures/tide.svg', credit: 'Ada'},
  },
  ...Array.from({length: 9}, (_, index) => ({
    type: 'event',
    id: `full day ${index}`,
    title: `Full day ${index}`,
    start: '2090-01-01',
    series: {name: 'Days', url: 'https://example.org/days'},
  })),
  {type: 'project', id: 'p-fr', language: 'fr', translation_of: 'q', title: 'Quai', summary: 'Le quai.'},
  {type: 'project', id: 'q', language: 'en', title: 'Quay', summary: 'The quay.'},
  {
    type: 'event',
    id: 'e',
    title: 'Event',
    start: '2090-01-01',
    projects: ['p'],
    image: {url: '/demo/pictures/tide.svg', credit: 'Ada'},
  },
  {
    type: 'resource',
    id: 'r',
    kind: 'tool',
    title: 'Tool',
    summary: 'To mend with.',
    language: 'en',
    url: 'https://example.org/r',
    translations: [{language: 'fr', url: 'https://example.org/fr/r'}],
    authors: [{name: 'Ada', url: 'https://example.org/ada'}],
    links: [{url: 'https://example.org/code', kind: 'code'}],
    image: {url: '/demo/pictures/tide.svg', credit: 'Ada'},
  },
  {type: 'resource', id: 'r-fr', language: 'fr', translation_of: 's', title: 'Scie', summary: 'Pour scier.'},
  {type: 'resource', id: 's', language: 'en', title: 'Saw', summary: 'To saw.'},
];
/** So many of each type that a list of them has pages and a way past it. */
const MANY = ['event', 'project', 'call', 'resource'].flatMap((type) =>
  Array.from({length: 13}, (_, index) => ({type, id: `${type} ${index}`, title: `${type} ${index}`, expired: index === 0})),
);
/** A feed of all that the format can say. */
export const full = {...example, items: [...example.items, ...EXTRA, ...MANY]};

/** All that an author can ask for. */
export const ALL = {
  controls: 'search type tag location attendance language when zone',
  actions: 'calendar copy map',
  details: '',
  images: 'on',
  show: 'all',
  'page-size': '8',
};

/** The wishes and feeds with which an element is looked at: attributes, and the feed it has. */
export const SCENES: readonly (readonly [what: string, attributes: Readonly<Record<string, string>>, data: object])[] = [
  ['as it is', {}, full],
  ['with all that there is', ALL, full],
  ['with all of it on the page', {...ALL, 'page-size': '0', 'closing-soon-days': '3'}, full],
  ['in groups, its past folded in', {...ALL, show: 'upcoming', past: 'archive', 'group-by': 'series'}, full],
  ['compact', {...ALL, layout: 'compact'}, full],
  ['as cards', {...ALL, layout: 'cards'}, full],
  ['as a card', {...ALL, layout: 'card', dismissible: ''}, full],
  ['in full', {...ALL, layout: 'full', item: 'c8'}, full],
  ['in full, decided', {...ALL, layout: 'full', item: 'done'}, full],
  ['in full, in two languages', {...ALL, layout: 'full', item: 'two'}, full],
  ['one in two languages', {...ALL, item: 'q'}, full],
  ['sticky', {layout: 'sticky', item: 'c8', dismissible: ''}, full],
  ['in a month', {month: '2048-06'}, full],
  ['in a month with what has no day', {month: '2048-10'}, full],
  ['in a month with a full day', {month: '2090-01'}, full],
  ['empty', {}, {...full, items: []}],
  ['in an empty month', {month: '1900-01'}, full],
  ['of a later version', {}, {version: 'sharers-feed/2', home_page_url: 'https://example.org/', items: []}],
];

/** An element as it stands in a page, in English unless its attributes say otherwise. */
export async function elementWith(tag: string, attributes: Readonly<Record<string, string>>, data?: object): Promise<AnyList> {
  const element = document.createElement(tag) as AnyList;
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  if (data) element.data = data;
  document.body.append(element);
  await element.updateComplete;
  return element;
}
