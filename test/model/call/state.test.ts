import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {beforeAll, describe, expect, it} from 'vitest';
import {callState} from '../../../src/model/call/state.js';
import {parseDate} from '../../../src/model/date.js';
import {call} from '../../support/call.js';

const at = (moment: string | number) => +new Date(moment);
const stateAt = (fields: object, moment: string | number, closingSoonDays?: number) =>
  callState(call(fields), at(moment), closingSoonDays);
const said = (fields: object, moment: string) => {
  const {state, reason} = stateAt(fields, moment);
  return `${state}, ${reason}`;
};
const date = (iso: string) => parseDate(iso)!;

const READERS = [
  'Europe/Paris',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Pacific/Auckland',
  'Pacific/Pago_Pago',
];

/** A call, the moment at which it changes, and its state a millisecond before, at it, and a millisecond after. */
const TABLE: readonly [what: string, fields: object, moment: string, states: readonly [string, string, string]][] = [
  ['a day', {deadline: '2027-03-31'}, '2027-03-31T22:00Z', ['last-day', 'closed', 'closed']],
  [
    'a day in New York',
    {deadline: '2027-03-31', zone: 'America/New_York'},
    '2027-04-01T04:00Z',
    ['last-day', 'closed', 'closed'],
  ],
  ['a day anywhere on earth', {deadline: '2027-03-31', zone: '-12:00'}, '2027-04-01T12:00Z', ['last-day', 'closed', 'closed']],
  ['a day of no zone', {deadline: '2027-03-31', zone: undefined}, '2027-04-01T12:00Z', ['last-day', 'closed', 'closed']],
  ['a day on which clocks go forward', {deadline: '2027-03-28'}, '2027-03-28T22:00Z', ['last-day', 'closed', 'closed']],
  ['an hour', {deadline: '2027-03-31T17:00'}, '2027-03-31T15:00Z', ['last-day', 'closed', 'closed']],
  ['22:00Z, midnight in Paris', {deadline: '2027-07-07T22:00Z'}, '2027-07-07T22:00Z', ['last-day', 'closed', 'closed']],
  ['T24:00', {deadline: '2027-07-07T24:00'}, '2027-07-07T22:00Z', ['last-day', 'closed', 'closed']],
  ['T00:00', {deadline: '2027-07-08T00:00'}, '2027-07-07T22:00Z', ['last-day', 'closed', 'closed']],
  [
    'midnight anywhere on earth',
    {deadline: '2027-07-08T00:00', zone: '-12:00'},
    '2027-07-08T12:00Z',
    ['last-day', 'closed', 'closed'],
  ],
  ['the last day', {deadline: '2027-03-31'}, '2027-03-30T22:00Z', ['closing-soon', 'last-day', 'last-day']],
  ['the last day before midnight', {deadline: '2027-07-08T00:00'}, '2027-07-06T22:00Z', ['closing-soon', 'last-day', 'last-day']],
  ['seven days', {deadline: '2027-03-31'}, '2027-03-23T23:00Z', ['open', 'closing-soon', 'closing-soon']],
  ['an old deadline', {deadline: '2027-04-30', previous_deadline: '2027-03-31'}, '2027-03-31T22:00Z', ['open', 'open', 'open']],
  [
    'an extended deadline',
    {deadline: '2027-04-30', previous_deadline: '2027-03-31'},
    '2027-04-30T22:00Z',
    ['last-day', 'closed', 'closed'],
  ],
  ['a month', {deadline: '2027-03'}, '2027-03-31T22:00Z', ['open', 'closed', 'closed']],
  ['the opening', {opens: '2027-03-01', deadline: '2027-05-31'}, '2027-02-28T23:00Z', ['announced', 'open', 'open']],
  ['the opening, no deadline', {opens: '2027-03-01T09:00'}, '2027-03-01T08:00Z', ['announced', 'open', 'open']],
  ['the opening in a month', {opens: '2027-03'}, '2027-03-31T22:00Z', ['announced', 'open', 'open']],
  ['nothing', {}, '2027-03-31T22:00Z', ['unknown', 'unknown', 'unknown']],
  ['a rolling call', {rolling: true}, '2027-03-31T22:00Z', ['rolling', 'rolling', 'rolling']],
  ['a rolling call opening', {rolling: true, opens: '2027-03-01'}, '2027-02-28T23:00Z', ['announced', 'rolling', 'rolling']],
  [
    'the day of results',
    {deadline: '2027-03-31', results: {date: '2027-06-14'}},
    '2027-06-13T22:00Z',
    ['closed', 'results', 'results'],
  ],
];

describe.each(READERS)('a call read in %s', (reader) => {
  const home = process.env['TZ'];
  beforeAll(() => {
    process.env['TZ'] = reader;
    return () => {
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    };
  });

  it('is read where the test says', () => {
    const there = Temporal.Instant.from('2027-03-31T22:00Z').toZonedDateTimeISO(reader);
    expect(new Date('2027-03-31T22:00Z').getHours()).toBe(there.hour);
  });

  it.each(TABLE)('changes at the exact millisecond: %s', (_, fields, moment, states) => {
    expect([-1, 0, 1].map((step) => stateAt(fields, at(moment) + step).state)).toEqual(states);
  });
});

describe('a call', () => {
  it('is never said to be open when nothing says so', () => {
    expect(said({}, '2027-01-01')).toBe('unknown, nothing');
    expect(said({previous_deadline: '2020-01-01', stages: [{kind: 'information', start: '2027-01-01'}]}, '2027-06-01')).toBe(
      'unknown, nothing',
    );
    expect(said({deadline: '--03-31'}, '2099-01-01')).toBe('unknown, deadline');
    expect(said({deadline: '--03-31', opens: '2027-01-01'}, '2027-02-01')).toBe('unknown, deadline');
    expect(said({opens: '--03-31', deadline: '2027-12-31'}, '2027-02-01')).toBe('unknown, opens');
    expect(said({status: 'suspended', deadline: '2027-12-31'}, '2027-02-01')).toBe('unknown, status');
    expect(said({status: 'suspended', rolling: true}, '2027-02-01')).toBe('unknown, status');
  });

  it('is over when its publisher says so, whatever the dates say', () => {
    expect(said({expired: true, deadline: '2099-12-31'}, '2027-01-01')).toBe('closed, expired');
    expect(said({expired: true, rolling: true}, '2027-01-01')).toBe('closed, expired');
    expect(said({expired: true, deadline: '--03-31'}, '2027-01-01')).toBe('closed, expired');
    expect(said({status: 'cancelled', deadline: '2099-12-31', results: {selected: [{}]}}, '2027-01-01')).toBe(
      'cancelled, status',
    );
  });

  it('has its results when somebody is chosen, or their day has come and no deadline is ahead', () => {
    expect(said({deadline: '2027-03-31', results: {selected: [{}]}}, '2027-06-01')).toBe('results, selected');
    expect(said({expired: true, results: {selected: [{}]}}, '2027-06-01')).toBe('results, selected');
    expect(said({deadline: '2027-03-31', results: {selected: []}}, '2027-06-01')).toBe('closed, deadline');
    expect(said({deadline: '2027-03-31', stages: [{kind: 'results', start: '2027-05-20'}]}, '2027-06-01')).toBe('results, stage');
    expect(said({deadline: '2027-07-31', results: {date: '2027-05-20'}}, '2027-06-01')).toBe('open, deadline');
    expect(said({deadline: '2027-03-31', results: {date: '--05-20'}}, '2027-06-01')).toBe('closed, deadline');
  });

  it('that is rolling stays so beside laureates and a deadline of old', () => {
    const rolling = {rolling: true, deadline: '2020-01-01', results: {date: '2020-03-01', selected: [{}]}};
    expect(stateAt(rolling, '2027-01-01')).toEqual({state: 'rolling', reason: 'rolling', deadline: undefined});
  });

  it('without a deadline of its own goes by the next one of its stages', () => {
    const stages = [
      {kind: 'pre-application', end: '2027-03-31'},
      {kind: 'deadline', start: '2027-05-31T12:00', zone: 'America/New_York'},
      {kind: 'jury', start: '2027-02-01'},
    ];
    expect(stateAt({stages}, '2027-03-31T12:00Z')).toMatchObject({
      state: 'last-day',
      reason: 'stage',
      deadline: {stage: {kind: 'pre-application'}},
    });
    expect(stateAt({stages}, '2027-03-31T22:00Z')).toMatchObject({state: 'open', deadline: {stage: {kind: 'deadline'}}});
    expect(stateAt({stages}, at('2027-05-31T16:00Z') - 1)).toMatchObject({state: 'last-day'});
    expect(stateAt({stages}, '2027-05-31T16:00Z')).toMatchObject({state: 'closed', reason: 'stage'});
    expect(stateAt({stages, deadline: '2027-03-01'}, '2027-03-15')).toMatchObject({state: 'closed', reason: 'deadline'});
  });

  it('keeps the last of those when all are over, in whatever order they are given', () => {
    const stages = ['2027-03-31', '2027-05-31', '2027-04-30'].map((end) => ({kind: 'deadline', end}));
    expect(stateAt({stages}, '2027-04-15').deadline!.date).toEqual(date('2027-04-30'));
    expect(stateAt({stages}, '2027-07-01').deadline!.date).toEqual(date('2027-05-31'));
  });

  it('with a stage to apply in is announced until that begins', () => {
    const stages = [{kind: 'pre-application', start: '2027-03-01', end: '2027-03-31'}];
    expect(stateAt({stages}, at('2027-02-28T23:00Z') - 1)).toMatchObject({state: 'announced', reason: 'stage'});
    expect(stateAt({stages}, '2027-02-28T23:00Z')).toMatchObject({state: 'open', reason: 'stage'});
  });

  it('without any deadline is closed once its jury or its coaching has begun', () => {
    const stages = [{kind: 'jury', start: '2027-05-01'}];
    expect(said({opens: '2027-01-01', stages}, '2027-04-30T21:59Z')).toBe('open, opens');
    expect(said({opens: '2027-01-01', stages}, '2027-04-30T22:00Z')).toBe('closed, stage');
    expect(said({stages: [{kind: 'coaching', start: '--08-31'}]}, '2099-01-01')).toBe('unknown, nothing');
  });

  it('is closing soon for as many days as the page’s author says', () => {
    const near = (days: number) => stateAt({deadline: '2027-03-31'}, '2027-03-11T12:00Z', days).state;
    expect([19, 20].map(near)).toEqual(['open', 'closing-soon']);
  });
});

describe('the deadline of a call', () => {
  const deadline = (fields: object) => stateAt(fields, '2027-01-01').deadline;

  it('that is a day counts to its end', () => {
    expect(deadline({deadline: '2027-03-31'})).toMatchObject({
      kind: 'day',
      lastDay: {wall: date('2027-03-31').wall},
      until: at('2027-03-31T22:00Z'),
    });
  });

  it.each(['2027-07-08T00:00', '2027-07-07T24:00', '2027-07-07T22:00Z', '2027-07-08T02:00+04:00'])(
    '%s is midnight in Paris, and its last day the one that ends',
    (value) => {
      expect(deadline({deadline: value})).toMatchObject({kind: 'midnight', lastDay: {wall: date('2027-07-07').wall}});
    },
  );

  it('that is an hour is that moment of its day', () => {
    expect(deadline({deadline: '2027-07-07T22:00+02:00'})).toMatchObject({
      kind: 'time',
      lastDay: {wall: date('2027-07-07').wall},
    });
    expect(deadline({deadline: '2027-07-07T00:00+02:00', zone: undefined})).toMatchObject({kind: 'midnight', zone: '+02:00'});
  });

  it('that is known in part has no last day', () => {
    for (const value of ['2027', '2027-03', '--03-31']) {
      expect(deadline({deadline: value})).toMatchObject({kind: 'vague', lastDay: undefined});
    }
  });

  it('keeps the one it replaces, if that was earlier', () => {
    expect(deadline({deadline: '2027-04-30', previous_deadline: '2027-03-31'})!.extendedFrom).toEqual(date('2027-03-31'));
    expect(deadline({deadline: '2027-03-01', previous_deadline: '2027-03-31'})!.extendedFrom).toBeUndefined();
    expect(deadline({deadline: '2027-03-31', previous_deadline: '2027-03-31'})!.extendedFrom).toBeUndefined();
  });

  it('is as many days ahead as the calendar of its zone says, over a change of clocks too', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Pacific/Auckland',
      'Asia/Kolkata',
      '-12:00',
      'Africa/Casablanca',
    );
    const day = fc.date({min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true});
    fc.assert(
      fc.property(zone, day, fc.integer({min: 1, max: 60 * 86_400_000}), (name, last, before) => {
        const until = Temporal.PlainDate.from(last.toISOString().slice(0, 10));
        const now = until.add({days: 1}).toZonedDateTime(name).epochMilliseconds - before;
        const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(name).toPlainDate();
        const {daysLeft} = stateAt({deadline: until.toString(), zone: name}, now);
        expect(daysLeft).toBe(today.until(until).days);
      }),
    );
  });
});
