import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stagesOf} from '../../src/model/call/stages.js';
import {callState} from '../../src/model/call/state.js';
import {nextCallChange, nextEventChange} from '../../src/model/change.js';
import {placeEvent, selectEvents} from '../../src/model/select.js';
import {call} from '../support/call.js';
import {event, eventsIn} from '../support/reading.js';

const NOW = +new Date('2027-03-20T10:00Z');
const day = fc.integer({min: 10, max: 31}).map((number) => `2027-03-${number}`);
const date = fc.oneof(
  day,
  fc.tuple(day, fc.constantFrom('T00:00', 'T18:30', 'T24:00', 'T22:00Z')).map(([on, time]) => on + time),
  fc.constantFrom('2027', '2027-03', '2027-04', '--03-25'),
);
const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland', '-12:00');

/** Steps from change to change, and finds each exact: the same until a millisecond before it, and not the same at it. */
function expectExact(next: (now: number) => number, seen: (now: number) => unknown): void {
  let now = NOW;
  for (let step = 0; step < 6; step++) {
    const change = next(now);
    expect(change).toBeGreaterThan(now);
    const last = change === Infinity ? +new Date('2030-01-01') : change - 1;
    const before = seen(now);
    for (const between of [last, Math.floor((now + last) / 2), Math.floor((now + 3 * last) / 4)])
      expect(seen(between)).toEqual(before);
    if (change === Infinity) return;
    expect(seen(change)).not.toEqual(before);
    now = change;
  }
}

describe('the next change', () => {
  it('of events is exact', () => {
    const occurrence = fc.record(
      {start: date, end: date, status: fc.constantFrom('scheduled', 'cancelled', 'postponed')},
      {requiredKeys: ['start']},
    );
    const item = fc.record(
      {occurrences: fc.array(occurrence, {maxLength: 4}), start: date, timezone: zone, expired: fc.constantFrom(true, false)},
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.array(item, {maxLength: 3}), (items) => {
        const events = eventsIn(items.map((fields, id) => ({type: 'event', id: String(id), title: 'E', ...fields})));
        expectExact(
          (now) => nextEventChange(selectEvents(events, now), now),
          (now) => events.map((one) => placeEvent(one, now)),
        );
      }),
      {numRuns: 300},
    );
  });

  it('of calls is exact', () => {
    const stage = fc.record(
      {kind: fc.constantFrom('pre-application', 'deadline', 'jury', 'results', 'other'), start: date, end: date, zone},
      {requiredKeys: ['kind']},
    );
    const fields = fc.record(
      {
        opens: date,
        deadline: date,
        zone: fc.option(zone, {nil: undefined}),
        rolling: fc.boolean(),
        expired: fc.constantFrom(true, false, false),
        status: fc.constantFrom('scheduled', 'suspended', 'cancelled'),
        results: fc.record({date}),
        stages: fc.array(stage, {maxLength: 3}),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fields, (written) => {
        const one = call(written);
        expectExact(
          (now) => nextCallChange([one], now),
          (now) => [callState(one, now), stagesOf(one, now)],
        );
      }),
      {numRuns: 500},
    );
  });

  it('never comes for what is over, or has no date', () => {
    expect(nextEventChange([], NOW)).toBe(Infinity);
    const events = [event({start: '2020-01-01'}), event({}), event({start: '--03-25'})];
    expect(nextEventChange(selectEvents(events, NOW), NOW)).toBe(Infinity);
    expect(nextCallChange([call({}), call({deadline: '2020-01-01'}), call({rolling: true})], NOW)).toBe(Infinity);
  });

  it('of an open call is the next midnight of its zone, for the days left', () => {
    expect(nextCallChange([call({deadline: '2027-12-31', zone: 'America/New_York'})], NOW)).toBe(+new Date('2027-03-21T04:00Z'));
  });
});
