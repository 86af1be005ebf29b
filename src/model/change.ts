import type {CallDates} from './call/dates.js';
import {deadlineOf} from './call/deadline.js';
import {stageSpan, stagesOf} from './call/stages.js';
import {callState} from './call/state.js';
import type {FeedEvent} from './feed.js';
import {begunAt, midnightAfter} from './moment.js';
import {goneAt, placeEvent} from './select.js';
import type {Instant} from './zone.js';

/** The next moment after `now` at which any of the events is selected otherwise; infinity when none ever will be. */
export const nextEventChange = (events: readonly FeedEvent[], now: Instant): Instant =>
  soonest(events, (event) => {
    // What is over stays so.
    if (placeEvent(event, now).phase === 'past') return Infinity;
    const moments = event.occurrences.flatMap((one) => [begunAt(one.start, event.zone), goneAt(one, event.zone)]);
    return firstChange(moments, now, (at) => {
      const {occurrence, phase, more} = placeEvent(event, at);
      return [event.occurrences.indexOf(occurrence), phase, more];
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
    return firstChange(moments, now, (at) => {
      const {state, reason, daysLeft, deadline: counting} = callState(call, at, closingSoonDays);
      return [state, reason, daysLeft, counting?.date, ...stagesOf(call, at).map(({standing}) => standing)];
    });
  });

const soonest = <Item>(items: readonly Item[], change: (item: Item) => Instant): Instant =>
  items.reduce((first, item) => Math.min(first, change(item)), Infinity);

/** The first of the moments at which what is seen is not what is seen now. */
function firstChange(moments: readonly Instant[], now: Instant, seenAt: (at: Instant) => readonly unknown[]): Instant {
  const seen = seenAt(now);
  const ahead = moments.filter((at) => at > now && at < Infinity).sort((a, b) => a - b);
  return ahead.find((at) => seenAt(at).some((value, index) => value !== seen[index])) ?? Infinity;
}
