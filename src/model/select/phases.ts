import type {FeedItem} from '../feed.js';
import type {Selected} from '../select.js';

const RANKS = {ongoing: 0, upcoming: 1, past: 2} satisfies Record<Selected['phase'], number>;

/** Items by where they stand; among those that stand alike the featured first, then as the feed has them. */
export const inPhases = <Item extends FeedItem>(
  items: readonly Item[],
  phaseOf: (item: Item) => Selected['phase'],
): Selected<Item>[] =>
  items
    .map((item) => ({item, phase: phaseOf(item)}))
    .sort((a, b) => RANKS[a.phase] - RANKS[b.phase] || Number(!!b.item.featured) - Number(!!a.item.featured));
