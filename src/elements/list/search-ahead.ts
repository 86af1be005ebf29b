import type {Selected} from '../../model/select.js';
import {haystackOf} from '../../model/select/haystack.js';

/** Milliseconds of work between which a key that is typed has its turn. */
const SLICE = 8;

/** Makes ready what a search looks through, so that the first letter of one has not to wait for thousands of items. */
export function searchAhead(selected: readonly Selected[], next = 0): void {
  setTimeout(() => {
    const end = performance.now() + SLICE;
    while (next < selected.length && performance.now() < end) haystackOf(selected[next++]!.item);
    if (next < selected.length) searchAhead(selected, next);
  });
}
