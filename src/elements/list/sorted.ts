import type {Language} from '../../locales/language.js';
import type {Selected} from '../../model/select.js';
import {sortItems, type Sort} from '../../model/select/sort.js';

/** Items in the order an author wants: by "title", the "newest" first, or for any other word in the order they come in. */
export const sorted = <One extends Selected>(
  items: readonly One[],
  sort: string | undefined,
  {reader, locale}: Language,
): readonly One[] =>
  sort === 'title' || sort === 'newest'
    ? sortItems(items, sort satisfies Sort, reader, new Intl.Collator(locale).compare)
    : items;
