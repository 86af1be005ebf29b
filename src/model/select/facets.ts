import type {FeedEvent} from '../feed.js';
import type {Text} from '../text.js';
import {matching, type Criteria} from './filter.js';
import {byCodeUnit, type Compare} from './sort.js';
import {traitsOf, type Criterion} from './traits.js';

/** A value that a reader can choose. */
export interface Facet {
  /** What to ask for, as the first event writes it. */
  readonly value: string;
  readonly label: Text | undefined;
  /** How many events have it, of those that all the other criteria keep. */
  readonly count: number;
}

/**
 * The values that one criterion has in a list of events, the most frequent first, then by label. A value that the other
 * criteria leave no event of is there with zero, or a reader who chose it could not take it back.
 */
export function facetsOf(
  events: readonly FeedEvent[],
  criteria: Criteria,
  criterion: Criterion,
  compare: Compare = byCodeUnit,
): Facet[] {
  const keeps = matching({...criteria, [criterion]: []});
  const facets = new Map<string, Facet>();
  for (const event of events) {
    const kept = keeps(event) ? 1 : 0;
    const own = new Map(traitsOf(event, criterion).map((trait) => [trait.names[0]!, trait]));
    for (const [key, {value, label}] of own) {
      const {count, ...known} = facets.get(key) ?? {value, label, count: 0};
      facets.set(key, {...known, count: count + kept});
    }
  }
  const said = ({label, value}: Facet): string => label?.[0].text ?? value;
  return [...facets.values()].sort((a, b) => b.count - a.count || compare(said(a), said(b)) || byCodeUnit(a.value, b.value));
}
