import type {Wall} from '../date.js';
import type {FeedEvent} from '../feed.js';
import type {Zone} from '../zone.js';
import {isSomewhereIn, spanOf} from './span.js';
import {monthOf} from './weeks.js';

/** The next month in which an event begins, seen from one that has none; the last before it where none comes. */
export function nearestMonth(events: readonly FeedEvent[], month: Wall, zone?: Zone): Wall | undefined {
  let nearest: Wall | undefined;
  for (const event of events) {
    for (const occurrence of event.occurrences) {
      const {start} = occurrence;
      const begins =
        spanOf(occurrence, event.zone, zone)?.first ?? (start && isSomewhereIn(start.wall, occurrence) && start.wall);
      if (typeof begins !== 'number') continue;
      const found = monthOf(begins);
      if (nearest === undefined || isNearer(found, nearest, month)) nearest = found;
    }
  }
  return nearest;
}

/** Of two months to come, and of two that are over, the one less far off; else the one to come. */
const isNearer = (one: Wall, other: Wall, from: Wall): boolean =>
  one > from === other > from ? Math.abs(one - from) < Math.abs(other - from) : one > from;
