import {begunAt, daysLeft} from '../moment.js';
import type {Instant} from '../zone.js';
import type {CallDates, StageDates} from './dates.js';
import {deadlineOf, type Deadline} from './deadline.js';
import {stageSpan} from './stages.js';

/** How a call stands at a moment, and why. */
export interface CallState {
  readonly state: 'announced' | 'open' | 'closing-soon' | 'last-day' | 'closed' | 'results' | 'rolling' | 'cancelled' | 'unknown';
  /**
   * What decides it: a field of the call; "selected" or "results" when there are results or their day has come; "stage" when
   * it is the dates of a stage; "nothing" when no field says whether one can apply.
   */
  readonly reason: 'status' | 'expired' | 'rolling' | 'opens' | 'deadline' | 'stage' | 'selected' | 'results' | 'nothing';
  /** The deadline that counts; a rolling call has none. */
  readonly deadline?: Deadline | undefined;
  /** Days left to apply by the calendar of the deadline's zone: 0 on the last one. Only while one can apply. */
  readonly daysLeft?: number | undefined;
}

/**
 * How a call stands. A call is never said to be open on no other ground than that nothing says it is closed. What is sure
 * goes first: that it is cancelled, that somebody was chosen, that it is over; then its dates.
 *
 * - Rolling wins over a deadline, which on such a call is one that nobody took away.
 * - The day of the results counts only when no deadline is ahead: it is what is forgotten when a deadline is extended.
 * - Without a deadline a call is open from a known opening until its jury or its coaching has begun.
 * - A status of the publisher's own, or an opening or a deadline without a year, leaves it unknown whether one can apply.
 */
export function callState(call: CallDates, now: Instant, closingSoonDays = 7): CallState {
  const deadline = call.rolling ? undefined : deadlineOf(call, now);
  const [state, reason] = decide(call, deadline, now);
  const left = state === 'open' && deadline?.lastDay && daysLeft(deadline.date, deadline.zone, now);
  if (!left) return {state, reason, deadline};
  const {days} = left;
  return {state: days === 0 ? 'last-day' : days <= closingSoonDays ? 'closing-soon' : 'open', reason, deadline, daysLeft: days};
}

function decide(
  call: CallDates,
  deadline: Deadline | undefined,
  now: Instant,
): readonly [CallState['state'], CallState['reason']] {
  const {status = 'scheduled', expired, opens, rolling, zone, results} = call;
  const by = deadline?.stage ? 'stage' : 'deadline';
  const isPast = !!deadline && deadline.until <= now;
  const isAhead = !!deadline && !isPast && !deadline.date.yearless;

  if (status === 'cancelled') return ['cancelled', 'status'];
  if (!rolling && results?.selected?.length) return ['results', 'selected'];
  if (!rolling && !isAhead && begunAt(results?.date, zone) <= now) return ['results', 'results'];
  if (!rolling && !isAhead && hasBegun(call, ['results'], now)) return ['results', 'stage'];
  if (expired) return ['closed', 'expired'];
  if (isPast) return ['closed', by];
  if (!rolling && !isAhead && hasBegun(call, ['jury', 'coaching'], now)) return ['closed', 'stage'];
  if (status !== 'scheduled') return ['unknown', 'status'];
  if (opens && !opens.yearless && now < begunAt(opens, zone)) return ['announced', 'opens'];
  if (rolling) return ['rolling', 'rolling'];
  if (opens?.yearless) return ['unknown', 'opens'];
  if (isAhead && isWindow(deadline.stage) && now < stageSpan(deadline.stage, zone).begins) return ['announced', 'stage'];
  if (deadline) return [isAhead ? 'open' : 'unknown', by];
  return opens ? ['open', 'opens'] : ['unknown', 'nothing'];
}

/** Whether a stage says from when to when things can be handed in, and not only until when. */
const isWindow = (stage: StageDates | undefined): stage is StageDates => !!stage?.start && !!stage.end && !stage.start.yearless;

const hasBegun = ({stages = [], zone}: CallDates, kinds: readonly string[], now: Instant): boolean =>
  stages.some((stage) => kinds.includes(stage.kind ?? '') && begunAt(stage.start ?? stage.end, stage.zone ?? zone) <= now);
