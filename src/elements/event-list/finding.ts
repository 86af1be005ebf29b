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
  const show = oneOf(choice.when || wanted, SHOWS);
  const matches = matching(criteriaOf(choice));
  const listed = events.filter(({phase}) => isListed(phase, show));
  const folded = past === 'archive' && !isListed('past', show) ? events.filter(({phase}) => phase === 'past') : [];
  return {
    show,
    /** All that the visitor's criteria are asked of. */
    listed,
    found: listed.filter(({event}) => matches(event)).slice(0, atLeastOne(limit, Infinity)),
    archive: folded.filter(({event}) => matches(event)),
    narrowed: Object.values(choice).some(Boolean),
  };
}
