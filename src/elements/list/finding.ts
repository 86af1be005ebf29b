import {isListed, type Selected, type Show} from '../../model/select.js';
import {matching} from '../../model/select/filter.js';
import {criteriaOf, type Choice} from '../../view/choice.js';
import {atLeastOne, oneOf} from '../attributes.js';
import type {ListWishes} from './wishes.js';

const SHOWS: readonly Show[] = ['upcoming', 'ongoing', 'past', 'all'];

/**
 * Of an author's items those that a visitor is to see. An author's `show` is what a visitor begins with; `usual` is what is
 * shown where neither says anything.
 */
export function finding<One extends Selected>(items: readonly One[], wishes: ListWishes, choice: Choice, usual: Show) {
  const {past, limit} = wishes;
  // Who has what is over folded in does not want it listed too.
  const own = oneOf(wishes.show, [past === 'archive' ? 'upcoming' : usual, ...SHOWS]);
  const show = oneOf(choice.when, [own, ...SHOWS]);
  const criteria = criteriaOf(choice);
  const matches = matching(criteria);
  // The author's limit comes first, or what a visitor is told there is would not be there.
  const listed = items.filter(({phase}) => isListed(phase, show)).slice(0, atLeastOne(limit, Infinity));
  const folded = past === 'archive' && !isListed('past', show) ? items.filter(({phase}) => phase === 'past') : [];
  return {
    show,
    /** All that the visitor's criteria are asked of. */
    listed,
    found: listed.filter(({item}) => matches(item)),
    archive: folded.filter(({item}) => matches(item)),
    /** Whether the visitor's choices are why there are no more. */
    narrowed: show !== own || Object.values(criteria).flat().some(Boolean),
  };
}
