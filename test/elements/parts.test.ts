import {expect, waitUntil} from '@open-wc/testing';
import '../../src/all.js';
import {parts} from '../support/event-list.js';
import type {AnyList} from '../support/list.js';
import {serveFeed} from '../support/serve-feed.js';

interface Declaration {
  readonly tagName: string;
  readonly cssParts: readonly {readonly name: string; readonly description: string}[];
}

const json = async (path: string): Promise<unknown> => (await fetch(path)).json();

const manifest = (await json('/custom-elements.json')) as {modules: {declarations: Declaration[]}[]};
const example = (await json('/demo/feeds/example.json')) as {items: object[]};
const elements = manifest.modules.flatMap(({declarations}) => declarations);

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
const full = {...example, items: [...example.items, ...EXTRA, ...MANY]};

const ALL = {
  controls: 'search type tag location attendance language when zone',
  actions: 'calendar copy map',
  details: '',
  images: 'on',
  show: 'all',
  'page-size': '8',
};

/** How an element can stand, as the columns of docs/parts.md. */
const STATES = ['shown', 'empty', 'loading', 'click', 'failed', 'stale'] as const;
type State = (typeof STATES)[number];

/** The wishes and feeds with which an element is looked at: attributes, and the feed it has. */
const SCENES: readonly (readonly [what: string, attributes: Readonly<Record<string, string>>, data: object])[] = [
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

const partsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((box) => [...box.part]);

async function elementWith(tag: string, attributes: Readonly<Record<string, string>>, data?: object): Promise<AnyList> {
  const element = document.createElement(tag) as AnyList;
  element.lang = 'en';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data) element.data = data;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** How an element stands that has got what it asked for. */
const stateOf = (element: AnyList): State =>
  element.items.length > 0 ? 'shown' : parts(element, 'failed').some(({textContent}) => textContent.trim()) ? 'failed' : 'empty';

/** The parts that an element has, with the states in which it has them; of those of a stale one what no other has. */
async function seen(tag: string): Promise<Map<string, Set<State>>> {
  const found = new Map<string, Set<State>>();
  const look = (element: Element, state: State): void => {
    for (const name of partsOf(element)) found.set(name, (found.get(name) ?? new Set()).add(state));
  };
  // What is on the page beside an element is what it can lead to.
  const others = await Promise.all(
    ['sharers-project-list', 'sharers-event-list', 'sharers-call-list'].map((other) =>
      elementWith(other, {show: 'all', 'page-size': '0'}, full),
    ),
  );
  for (const [, attributes, data] of SCENES) {
    const element = await elementWith(tag, attributes, data);
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLElement>('[popovertarget]')?.click();
    await element.updateComplete;
    look(element, stateOf(element));
    element.shadowRoot!.querySelector<HTMLElement>('[part=dismiss]')?.click();
    await element.updateComplete;
    look(element, stateOf(element));
    element.remove();
  }
  const held = await serveFeed({items: []}, {held: true});
  look(await elementWith(tag, {feed: held.url}), 'loading');
  look(await elementWith(tag, {feed: held.url, loading: 'click'}), 'click');
  const failing = await elementWith(tag, {feed: (await serveFeed(404)).url});
  await waitUntil(() => parts(failing, 'retry').length);
  look(failing, 'failed');
  const feed = await serveFeed(full);
  const staling = await elementWith(tag, {feed: feed.url});
  await waitUntil(() => staling.items.length);
  await feed.answer(404);
  staling.refresh();
  await waitUntil(() => parts(staling, 'retry').length);
  look(staling, 'stale');
  for (const states of found.values()) if (states.has('shown')) states.delete('stale');
  for (const other of [...others, ...document.body.querySelectorAll(tag)]) other.remove();
  return found;
}

/** What docs/parts.md says of each element: its parts, each with its states. */
const table: Readonly<Record<string, unknown>> = Object.fromEntries(
  (await (await fetch('/docs/parts.md')).text())
    .split(/^## /m)
    .slice(1)
    .map((section) => [
      /<(.*)>/.exec(section)![1]!,
      Object.fromEntries(
        [...section.matchAll(/^\| `(.*?)` *\|(.*)\|$/gm)].map(([, name, cells]) => [
          name!,
          STATES.filter((_, index) => cells!.split('|')[index]!.trim()),
        ]),
      ),
    ]),
);

describe('the parts of an element', () => {
  for (const {tagName, cssParts} of elements) {
    it(`<${tagName}> are those that its documentation names, and are there in the states that it names`, async () => {
      const found = await seen(tagName);
      const names = cssParts.map(({name}) => name);
      // Further names of a part stand in its description, each in backticks.
      const further = cssParts.flatMap(({description}) => [...description.matchAll(/`([a-z-]+)`/g)].map(([, one]) => one!));
      expect([...found.keys()].filter((name) => ![...names, ...further].includes(name))).to.deep.equal([]);
      expect(table[tagName]).to.deep.equal(
        Object.fromEntries(names.map((name) => [name, STATES.filter((state) => found.get(name)?.has(state))])),
      );
      expect(names.filter((name) => !found.has(name))).to.deep.equal([]);
    });
  }

  it('are looked at in every element of the library', () => {
    expect(elements.map(({tagName}) => tagName)).to.have.length(8);
    expect(Object.keys(table)).to.have.members(elements.map(({tagName}) => tagName));
  });
});
