import type {Feed, FeedItem} from './feed.js';
import {joined} from './read/join.js';
import {remember} from './remember.js';

type Mergeable = Pick<FeedItem, 'translations' | 'same_as' | 'source'>;

/**
 * The items of several feeds, each once: those that name one another's page, or the same further one, in `same_as` are one
 * item, of which the first feed has the first word and the others fill in what it leaves out. Worked out once for each list
 * of feeds: a calendar asks anew with every key. `itemsOf` gives a feed's items of the type that is to be merged.
 */
export const merging = <Item extends Mergeable>(
  itemsOf: (feed: Feed) => readonly Item[],
): ((feeds: readonly Feed[]) => readonly Item[]) => remember((feeds: readonly Feed[]) => merged(feeds.flatMap(itemsOf)), 4);

function merged<Item extends Mergeable>(items: readonly Item[]): readonly Item[] {
  const merged: (Item | undefined)[] = [];
  const pages = new Map<string, number>();
  const sames = new Map<string, number>();
  /** Where an item went that stood alone until another named it and a third. */
  const into: number[] = [];
  const placeOf = (index: number | undefined): number | undefined =>
    index === undefined || into[index] === undefined ? index : placeOf(into[index]);
  for (const item of items) {
    const own = item.translations.map(({url}) => url);
    const {same_as = []} = item;
    const known = [...[...own, ...same_as].map((url) => sames.get(url)), ...same_as.map((url) => pages.get(url))];
    const twins = [...new Set(known.map(placeOf))].filter((index) => index !== undefined).sort((a, b) => a - b);
    const [index = merged.length, ...others] = twins;
    merged[index] = [...twins.map((twin) => merged[twin]!), item].reduce((one, other) => ({
      ...joined(one, other),
      source: one.source,
    }));
    for (const other of others) {
      merged[other] = undefined;
      into[other] = index;
    }
    own.forEach((url) => pages.set(url, pages.get(url) ?? index));
    same_as.forEach((url) => sames.set(url, sames.get(url) ?? index));
  }
  return merged.filter((item) => item !== undefined);
}
