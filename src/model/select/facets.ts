import type {FeedItem} from '../feed.js';
import type {Text} from '../text.js';
import {matching, type Criteria} from './filter.js';
import {byCodeUnit, type Compare} from './sort.js';
import {traitsOf, type Criterion} from './traits.js';

/** A value that a reader can choose. */
export interface Facet {
  /** What to ask for, as the first item writes it. */
  readonly value: string;
  readonly label: Text | undefined;
  /** How many items have it, of those that all the other criteria keep. */
  readonly count: number;
}

/**
 * The values that one criterion has in a list of items, the most frequent first, then by what is `said` of each. A value that
 * the other criteria leave no item of is there with zero, or a reader who chose it could not take it back.
 */
export function facetsOf(
  items: readonly FeedItem[],
  criteria: Criteria,
  criterion: Criterion,
  compare: Compare = byCodeUnit,
  said: (facet: Facet) => string = ({label, value}) => label?.[0].text ?? value,
): Facet[] {
  const keeps = matching({...criteria, [criterion]: []});
  const facets = new Map<string, Facet & {count: number; last: FeedItem}>();
  for (const item of items) {
    const count = keeps(item) ? 1 : 0;
    for (const {value, label, names} of traitsOf(item, criterion)) {
      const known = facets.get(names[0]!);
      if (!known) facets.set(names[0]!, {value, label, count, last: item});
      else if (known.last !== item) {
        // An item that says it twice has it once.
        known.count += count;
        known.last = item;
      }
    }
  }
  return [...facets.values()]
    .map(({value, label, count}) => ({value, label, count}))
    .sort((a, b) => b.count - a.count || compare(said(a), said(b)) || byCodeUnit(a.value, b.value));
}
