import type {CallDates} from './call/dates.js';
import {deadlineOf} from './call/deadline.js';
import {stageSpan, stagesOf} from './call/stages.js';
import {callState} from './call/state.js';
import {begunAt, midnightAfter} from './moment.js';
import {goneAt, placeEvent, type SelectedEvent} from './select.js';
import type {Instant} from './zone.js';

/**
 * The next moment after `now` at which any of the events is selected otherwise than it is; infinity when none ever will be.
 * Events that come in the order of time are quick to look through.
 */
export const nextEventChange = (selected: readonly SelectedEvent[], now: Instant): Instant =>
  soonest(selected, ({item: event, occurrence: current, phase, more, order: [rank, time]}, first) => {
    // What is over stays so, and what has a date stays as it is until then.
    if (phase === 'past' || (phase === 'upcoming' && rank === 0 && time >= first)) return Infinity;
    const moments = event.occurrences.flatMap((one) => [begunAt(one.start, event.zone), goneAt(one, event.zone)]);
    return firstChange(moments, now, [current, phase, more], (at) => {
      const later = placeEvent(event, at);
      return [later.occurrence, later.phase, later.more];
    });
  });

/** The next moment after `now` at which the state, the days left or a stage of any of the calls is another. */
export const nextCallChange = (calls: readonly CallDates[], now: Instant, closingSoonDays?: number): Instant =>
  soonest(calls, (call) => {
    const {opens, results, stages = [], zone} = call;
    const deadline = deadlineOf(call, now);
    const moments = [
      ...[opens, results?.date].map((date) => begunAt(date, zone)),
      ...(deadline ? [deadline.until, midnightAfter(now, deadline.zone)] : []),
      ...stages.map((stage) => stageSpan(stage, zone)).flatMap(({begins, over}) => [begins, over]),
    ];
    const seenAt = (at: Instant): readonly unknown[] => {
      const {state, reason, daysLeft, deadline: counting} = callState(call, at, closingSoonDays);
      return [state, reason, daysLeft, counting?.date, ...stagesOf(call, at).map(({standing}) => standing)];
    };
    return firstChange(moments, now, seenAt(now), seenAt);
  });

const soonest = <Item>(items: readonly Item[], change: (item: Item, first: Instant) => Instant): Instant =>
  items.reduce((first, item) => Math.min(first, change(item, first)), Infinity);

/** The first of the moments at which what is seen is not what is `seen` now. */
function firstChange(
  moments: readonly Instant[],
  now: Instant,
  seen: readonly unknown[],
  seenAt: (at: Instant) => readonly unknown[],
): Instant {
  const ahead = moments.filter((at) => at > now && at < Infinity).sort((a, b) => a - b);
  return ahead.find((at) => seenAt(at).some((value, index) => value !== seen[index])) ?? Infinity;
}
