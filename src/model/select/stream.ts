import {deadlineOf} from '../call/deadline.js';
import {parseDate} from '../date.js';
import {begunAt, earliest} from '../moment.js';
import type {Selected, SelectedEvent} from '../select.js';
import type {Instant} from '../zone.js';

/** What was published last first; or what comes next first, and after it the rest as before. */
export type StreamOrder = 'newest' | 'next';

/**
 * Items of several types in one order. What says no date of publication goes by its own (when an event is, until when one can
 * apply, when a project began), and what is still to come by now; what has no date is last, as it comes.
 */
export function inStream(selected: readonly Selected[], order: StreamOrder, now: Instant): Selected[] {
  return selected
    .map((one) => {
      const {item, phase} = one;
      const own = ownDate(one, now);
      const published = known(earliest(parseDate(item.date_published ?? ''), 'UTC')) ?? Math.min(own ?? -Infinity, now);
      // A project that once began is nothing to come.
      const comes = order === 'next' && phase !== 'past' && item.type !== 'project' && own !== undefined;
      return {one, newest: comes ? Infinity : published, own: own ?? Infinity};
    })
    .sort((a, b) => differ(b.newest, a.newest) || differ(a.own, b.own))
    .map(({one}) => one);
}

/** When an item is, for its order. */
function ownDate(selected: Selected, now: Instant): Instant | undefined {
  const {item} = selected;
  const {occurrence} = selected as Partial<SelectedEvent>;
  if (occurrence) return occurrence.status === 'postponed' ? undefined : known(earliest(occurrence.start, item.zone));
  if (item.type !== 'call') return known(earliest(item.start, item.zone));
  const opens = known(begunAt(item.opens, item.zone));
  const until = known(deadlineOf(item, now)?.until);
  return opens !== undefined && (until === undefined || opens > now) ? opens : until;
}

/** A moment, where it is known. */
const known = (moment: Instant | undefined): Instant | undefined => (isFinite(moment ?? NaN) ? moment : undefined);

/** The difference of two moments either of which may be infinite. */
const differ = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
