import type {SelectedEvent} from '../../model/select.js';
import {haystackOf} from '../../model/select/haystack.js';

/** Milliseconds of work between which a key that is typed has its turn. */
const SLICE = 8;

/** Makes ready what a search looks through, so that the first letter of one has not to wait for thousands of events. */
export function searchAhead(events: readonly SelectedEvent[], next = 0): void {
  setTimeout(() => {
    const end = performance.now() + SLICE;
    while (next < events.length && performance.now() < end) haystackOf(events[next++]!.item);
    if (next < events.length) searchAhead(events, next);
  });
}
