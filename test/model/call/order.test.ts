import {describe, expect, it} from 'vitest';
import {callsInOrder} from '../../../src/model/call/order.js';
import {callsOf} from '../../../src/model/read/call.js';
import {reading} from '../../support/reading.js';

const NOW = +new Date('2027-03-10T12:00+01:00');

const order = (fields: Readonly<Record<string, object>>, closingSoonDays?: number) => {
  const items = Object.entries(fields).map(([id, more]) => ({type: 'call', id, title: id, ...more}));
  return callsInOrder(callsOf(reading(items).feed!), NOW, closingSoonDays).map(({call, state}) => `${call.id} ${state.state}`);
};

const selected = [{title: 'A'}];

describe('the order of calls', () => {
  it('begins with what one can apply to, then what is to come, what is not known, and what is over', () => {
    expect(
      order({
        off: {status: 'cancelled'},
        over: {deadline: '2027-01-31'},
        out: {results: {selected}},
        someday: {},
        soon: {opens: '2027-04-01'},
        always: {rolling: true},
        open: {deadline: '2027-05-01'},
        closing: {deadline: '2027-03-12'},
        last: {deadline: '2027-03-10'},
      }),
    ).toEqual([
      'last last-day',
      'closing closing-soon',
      'open open',
      'always rolling',
      'soon announced',
      'someday unknown',
      'out results',
      'over closed',
      'off cancelled',
    ]);
  });

  it('has the soonest deadline first, and none last', () => {
    expect(order({none: {opens: '2027-01-01'}, may: {deadline: '2027-05'}, april: {deadline: '2027-04-01'}})).toEqual([
      'april open',
      'may open',
      'none open',
    ]);
  });

  it('has the soonest opening first, be it a call’s own or of its first stage', () => {
    const window = [{kind: 'pre-application', start: '2027-04-10', end: '2027-04-20'}];
    expect(order({may: {opens: '2027-05-01'}, stage: {stages: window}, april: {opens: '2027-04-01', stages: window}})).toEqual([
      'april announced',
      'stage announced',
      'may announced',
    ]);
  });

  it('has the newest results and closings first, those without a date last, and else the order of the feed', () => {
    expect(
      order({
        old: {results: {date: '2025-01-01', selected}},
        b: {results: {selected}},
        a: {results: {selected}},
        byDeadline: {deadline: '2026-01-01', results: {selected}},
        newest: {results: {date: '2027-01-01', selected}},
      }),
    ).toEqual(['newest results', 'byDeadline results', 'old results', 'b results', 'a results']);
    expect(order({january: {deadline: '2027-01-31'}, february: {deadline: '2027-02-28'}})).toEqual([
      'february closed',
      'january closed',
    ]);
  });

  it('says that a call closes soon by as many days as asked for', () => {
    expect(order({april: {deadline: '2027-04-01'}}, 30)).toEqual(['april closing-soon']);
  });
});
