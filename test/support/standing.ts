import {parts} from './event-list.js';
import type {AnyList} from './list.js';
import {ALL, elementWith, full} from './scenes.js';
import {serveFeed} from './serve-feed.js';
import {TAGS} from './names.js';
import {waitUntil} from './wait-until.js';

type Make = (attributes: Readonly<Record<string, string>>) => Promise<readonly AnyList[]>;

const each = (attributes: Readonly<Record<string, string>>, data?: object): Promise<readonly AnyList[]> =>
  Promise.all(TAGS.map((tag) => elementWith(tag, attributes, data)));

async function opened(elements: readonly AnyList[]): Promise<readonly AnyList[]> {
  for (const element of elements) {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    await element.updateComplete;
  }
  return elements;
}

/** All elements side by side, in each state in which a visitor can find them. */
export const STANDING: Readonly<Record<string, Make>> = {
  shown: (attributes) => each(attributes, full),
  'with all that there is': async (attributes) => opened(await each({...ALL, ...attributes}, full)),
  'as cards': async (attributes) => opened(await each({...ALL, layout: 'cards', ...attributes}, full)),
  'in full': async (attributes) =>
    opened(await each({...ALL, layout: 'full', item: 'c8', month: '2090-01', ...attributes}, full)),
  compact: (attributes) => each({...ALL, layout: 'compact', ...attributes}, full),
  narrowed: async (attributes) => {
    const elements = await each({...ALL, ...attributes}, full);
    for (const element of elements) {
      const search = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]');
      if (search) search.value = 'event';
      search?.dispatchEvent(new Event('input', {bubbles: true}));
      await element.updateComplete;
    }
    return elements;
  },
  empty: (attributes) => each(attributes, {...full, items: []}),
  loading: async (attributes) => each({...attributes, feed: (await serveFeed({items: []}, {held: true})).url}),
  'waiting for a click': async (attributes) =>
    each({...attributes, loading: 'click', feed: (await serveFeed({items: []}, {held: true})).url}),
  failed: async (attributes) => {
    const elements = await each({...attributes, feed: (await serveFeed(404)).url});
    await waitUntil(() => elements.every((element) => parts(element, 'retry').length));
    return elements;
  },
  stale: async (attributes) => {
    const feed = await serveFeed(full);
    const elements = await each({...attributes, feed: feed.url});
    await waitUntil(() => elements.every(({items}) => items.length));
    await feed.answer(404);
    for (const element of elements) element.refresh();
    await waitUntil(() => elements.every((element) => parts(element, 'retry').length));
    return elements;
  },
};
