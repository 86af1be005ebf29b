import {expect} from '@open-wc/testing';
import {parts} from '../support/event-list.js';
import type {AnyList} from '../support/list.js';
import {elementWith, full, SCENES} from '../support/scenes.js';
import {serveFeed} from '../support/serve-feed.js';
import {waitUntil} from '../support/wait-until.js';

interface Declaration {
  readonly tagName: string;
  readonly cssParts: readonly {readonly name: string; readonly description: string}[];
}

const json = async (path: string): Promise<unknown> => (await fetch(path)).json();

const manifest = (await json('/custom-elements.json')) as {modules: {declarations: Declaration[]}[]};
const elements = manifest.modules.flatMap(({declarations}) => declarations);

/** How an element can stand, as the columns of docs/parts.md. */
const STATES = ['shown', 'empty', 'loading', 'click', 'failed', 'stale'] as const;
type State = (typeof STATES)[number];

const partsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part]')].flatMap((box) => [...box.part]);

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
