import {parseDate} from '../date.js';
import {earliest} from '../moment.js';
import type {SelectedEvent} from '../select.js';
import {wordingFor} from '../text.js';

/** By date (what is next first, then what is over, then what has none), by title, or what was published last first. */
export type Sort = 'date' | 'title' | 'newest';

/** Which of two texts comes first, as `Intl.Collator`'s `compare`. */
export type Compare = (a: string, b: string) => number;

/** The same in every engine and every language, and not what a reader of any would call alphabetical. */
export const byCodeUnit: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Selected events in another order than that of their dates, in which `selectEvents` gives them. Titles are compared as a
 * reader of `language` sees them; what they leave undecided, the id decides.
 */
export function sortEvents(selected: readonly SelectedEvent[], sort: Sort, language = '', compare = byCodeUnit): SelectedEvent[] {
  if (sort === 'date') return [...selected];
  return selected
    .map((item) => ({
      item,
      published: sort === 'newest' ? publishedAt(item) : 0,
      title: language ? wordingFor(item.item.title, language).text : item.item.title[0].text,
    }))
    .sort((a, b) => {
      // Not a difference: between two that are not known there is none to be had of infinities.
      if (a.published !== b.published) return a.published > b.published ? -1 : 1;
      return compare(a.title, b.title) || byCodeUnit(a.item.item.id, b.item.item.id);
    })
    .map(({item}) => item);
}

/** The day or moment of publication; minus infinity when it is not known, so that it comes last. */
const publishedAt = ({item: {date_published = ''}}: SelectedEvent): number => earliest(parseDate(date_published), 'UTC');
