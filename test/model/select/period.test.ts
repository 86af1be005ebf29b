import {describe, expect, it} from 'vitest';
import {parseDate} from '../../../src/model/date.js';
import {duringPeriod} from '../../../src/model/select/period.js';
import {event} from '../../support/reading.js';

const date = (value?: string) => (value ? parseDate(value) : undefined);
const within = (fields: object, from?: string, to?: string, envelope?: object) =>
  duringPeriod([event(fields, envelope)], date(from), date(to));

describe('an event in a period', () => {
  it.each<[object, string | undefined, string | undefined, boolean]>([
    [{start: '2027-06-14'}, '2027-06-14', '2027-06-14', true],
    [{start: '2027-06-14'}, '2027-06-15', undefined, false],
    [{start: '2027-06-14'}, undefined, '2027-06-13', false],
    [{start: '2027-06-10', end: '2027-06-20'}, '2027-06-14', '2027-06-15', true],
    [{start: '2027-06-10', end: '2027-06-20'}, '2027-06', undefined, true],
    [{start: '2027-06-14T23:30'}, '2027-06-14', '2027-06-14', true],
    [{start: '2027-06-14T23:30', timezone: 'America/New_York'}, '2027-06-14', '2027-06-14', true],
    [{start: '2027-06-14T22:00Z'}, undefined, '2027-06-14', false],
    [{start: '2027-06'}, '2027-06-20', '2027-06-21', true],
    [{start: '2027-06-14'}, undefined, undefined, true],
  ])('%j from %s to %s: %s', (fields, from, to, expected) => {
    expect(within(fields, from, to)).toHaveLength(expected ? 1 : 0);
  });

  it('whose time floats is there on its own day alone', () => {
    const floating = {timezone: undefined};
    expect(within({start: '2027-06-14T23:30'}, '2027-06-14', '2027-06-14', floating)).toHaveLength(1);
    expect(within({start: '2027-06-14T23:30'}, '2027-06-15', undefined, floating)).toHaveLength(0);
    expect(within({start: '2027-06-14T00:30'}, undefined, '2027-06-13', floating)).toHaveLength(0);
  });

  it('may come after any beginning and before no end when it has no date', () => {
    for (const fields of [{}, {start: '--06-14'}, {start: '2027-06-14', status: 'postponed'}]) {
      expect(within(fields, '2027-07-01')).toHaveLength(1);
      expect(within(fields, undefined, '2027-07-01')).toHaveLength(0);
    }
  });

  it('is there with those of its times that are', () => {
    const series = {occurrences: ['2027-05-01', '2027-06-01', '2027-06-08', '2027-07-01'].map((start) => ({start}))};
    expect(within(series, '2027-06', '2027-06')[0]!.occurrences.map(({start}) => start)).toEqual([
      date('2027-06-01'),
      date('2027-06-08'),
    ]);
    const whole = event(series);
    expect(duringPeriod([whole], date('2027'))[0]).toBe(whole);
  });
});
