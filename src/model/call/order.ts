import type {FeedCall} from '../feed.js';
import {begunAt, earliest} from '../moment.js';
import type {Instant} from '../zone.js';
import {callState, type CallState} from './state.js';

/** A call with how it stands at a moment. */
export interface StandingCall {
  readonly call: FeedCall;
  readonly state: CallState;
}

/**
 * Calls in the order in which they matter at a moment: those in which one can apply, the soonest deadline first, then at any
 * time; those announced, the soonest first; those of which it is not known; results and what is closed, the newest first;
 * what is cancelled. Calls of one moment stay in the order of their feed.
 */
export const callsInOrder = (calls: readonly FeedCall[], now: Instant, closingSoonDays?: number): readonly StandingCall[] =>
  calls
    .map((call) => ({call, state: callState(call, now, closingSoonDays)}))
    .map((standing) => ({standing, order: orderOf(standing)}))
    .sort(({order: a}, {order: b}) => a[0] - b[0] || (a[1] === b[1] ? 0 : a[1] - b[1]))
    .map(({standing}) => standing);

/** Of all but those that one can apply to until a day, which come first. */
const RANKS: readonly CallState['state'][] = ['rolling', 'announced', 'unknown', 'results', 'closed', 'cancelled'];

function orderOf({call, state: {state, reason, deadline}}: StandingCall): readonly [rank: number, time: number] {
  const {opens, results, zone} = call;
  const rank = RANKS.indexOf(state);
  if (state === 'announced')
    return [rank, reason === 'stage' ? begunAt(deadline!.stage!.start, deadline!.zone) : begunAt(opens, zone)];
  if (rank < RANKS.indexOf('results')) return [rank, deadline?.until ?? Infinity];
  const known = [earliest(results?.date, zone), deadline?.until ?? Infinity].find(isFinite);
  return [rank, -(known ?? -Infinity)];
}
