import {parseDate} from '../date.js';
import {earliest} from '../moment.js';
import type {Selected} from '../select.js';
import {wordingFor} from '../text.js';

/** By date (what is next first, then what is over, then what has none), by title, or what was published last first. */
export type Sort = 'date' | 'title' | 'newest';

/** Which of two texts comes first, as `Intl.Collator`'s `compare`. */
export type Compare = (a: string, b: string) => number;

/** The same in every engine and every language, and not what a reader of any would call alphabetical. */
export const byCodeUnit: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Selected items in another order than that of their dates, in which they come. Titles are compared as a
 * reader of `language` sees them; what they leave undecided, the id decides.
 */
export function sortItems<One extends Selected>(
  selected: readonly One[],
  sort: Sort,
  language = '',
  compare = byCodeUnit,
): One[] {
  if (sort === 'date') return [...selected];
  return selected
    .map((one) => ({
      one,
      published: sort === 'newest' ? publishedAt(one) : 0,
      title: language ? wordingFor(one.item.title, language).text : one.item.title[0].text,
    }))
    .sort((a, b) => {
      // Not a difference: between two that are not known there is none to be had of infinities.
      if (a.published !== b.published) return a.published > b.published ? -1 : 1;
      return compare(a.title, b.title) || byCodeUnit(a.one.item.id, b.one.item.id);
    })
    .map(({one}) => one);
}

/** The day or moment of publication; minus infinity when it is not known, so that it comes last. */
const publishedAt = ({item: {date_published = ''}}: Selected): number => earliest(parseDate(date_published), 'UTC');
