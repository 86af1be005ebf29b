import type {FeedItem} from '../feed.js';
import {fold} from './fold.js';
import {haystackOf} from './haystack.js';
import {traitsOf, type Criterion, type Trait} from './traits.js';

/** What items to keep. One that is wanted for several values of one criterion answers to any; it must answer to all criteria. */
export interface Criteria extends Partial<Readonly<Record<Criterion, readonly string[]>>> {
  /** Words that must all occur in the item, in whatever order, language and field. */
  readonly text?: string;
}

/** Whether an item is kept. Made once for the criteria, it is quick for each item. An empty criterion asks for nothing. */
export function matching({text = '', ...criteria}: Criteria): (item: FeedItem) => boolean {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const wanted = (Object.keys(criteria) as Criterion[])
    .map((criterion) => [criterion, (criteria[criterion] ?? []).map((value) => fold(value.trim())).filter(Boolean)] as const)
    .filter(([, values]) => values.length > 0);
  return (item) =>
    wanted.every(([criterion, values]) => traitsOf(item, criterion).some((trait) => answers(criterion, trait, values))) &&
    words.every((word) => haystackOf(item).includes(word));
}

/** A language is wanted with all its regions: "fr" means "fr-CA" too, but not the other way round (RFC 4647 §3.3.1). */
const answers = (criterion: Criterion, {names}: Trait, values: readonly string[]): boolean =>
  names.some((name) => values.some((value) => name === value || (criterion === 'languages' && name.startsWith(`${value}-`))));
