import {isListed, type SelectedEvent, type Show} from '../../model/select.js';
import {matching} from '../../model/select/filter.js';
import {criteriaOf, type Choice} from '../../view/choice.js';
import {atLeastOne, oneOf} from '../attributes.js';

const SHOWS: readonly [Show, ...Show[]] = ['upcoming', 'ongoing', 'past', 'all'];

/** What an author wants of a list and a visitor of it. */
interface Wishes {
  readonly show: string | undefined;
  readonly past: string | undefined;
  readonly limit: number | string | undefined;
}

/** Of an author's events those that a visitor is to see; an author's `show` is what a visitor begins with. */
export function finding(events: readonly SelectedEvent[], {show: wanted, past, limit}: Wishes, choice: Choice) {
  const own = oneOf(wanted, SHOWS);
  const show = oneOf(choice.when, [own, ...SHOWS]);
  const criteria = criteriaOf(choice);
  const matches = matching(criteria);
  // The author's limit comes first, or what a visitor is told there is would not be there.
  const listed = events.filter(({phase}) => isListed(phase, show)).slice(0, atLeastOne(limit, Infinity));
  const folded = past === 'archive' && !isListed('past', show) ? events.filter(({phase}) => phase === 'past') : [];
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
