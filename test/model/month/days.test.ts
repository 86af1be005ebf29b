import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DAY} from '../../../src/model/date.js';
import {eventsInMonth} from '../../../src/model/month/days.js';
import {monthNamed, monthOf, weeksOf} from '../../../src/model/month/weeks.js';
import {wallAt} from '../../../src/model/zone.js';
import {eventsIn} from '../../support/reading.js';

const iso = (wall: number) => new Date(wall).toISOString().slice(0, 10);
const inMonth = (name: string, items: object[], zone?: string) => {
  const month = monthNamed(name)!;
  const events = eventsIn(items.map((item, id) => ({type: 'event', id, title: `E${id}`, ...item})));
  return eventsInMonth(events, month, weeksOf(month, 1), zone);
};

/** The days of one event, each with what it does there. */
const days = (fields: object, zone?: string, month = '2026-03') =>
  [...inMonth(month, [fields], zone).days].map(([day, [one]]) => `${iso(day)} ${one!.stretch}`);
/** The titles on a day. */
const on = (day: string, items: object[]) =>
  inMonth('2026-03', items)
    .days.get(Date.parse(day))
    ?.map(({event}) => event.title[0].text);

describe('the days of an event', () => {
  it('are the one it is on', () => {
    expect(days({start: '2026-03-17'})).toEqual(['2026-03-17 whole']);
    expect(days({start: '2026-03-17T18:30'})).toEqual(['2026-03-17 whole']);
    expect(days({start: '2026-03-17T18:30', end: '2026-03-17T20:00'})).toEqual(['2026-03-17 whole']);
  });

  it('are all from its first to its last, both included', () => {
    expect(days({start: '2026-03-16', end: '2026-03-18'})).toEqual([
      '2026-03-16 begins',
      '2026-03-17 continues',
      '2026-03-18 ends',
    ]);
    expect(days({start: '2026-03-17T22:00', end: '2026-03-18T02:00'})).toEqual(['2026-03-17 begins', '2026-03-18 ends']);
  });

  it('do not have the day among them that begins when it ends', () => {
    expect(days({start: '2026-03-17T20:00', end: '2026-03-18T00:00'})).toEqual(['2026-03-17 whole']);
    expect(days({start: '2026-03-17T00:00', end: '2026-03-18T24:00'})).toEqual(['2026-03-17 begins', '2026-03-18 ends']);
    expect(days({start: '2026-03-17T00:00', end: '2026-03-17T00:00'})).toEqual(['2026-03-17 whole']);
  });

  it('are no more than is certain, where the end says no day', () => {
    expect(days({start: '2026-03-30', end: '2026-04'})).toEqual(['2026-03-30 begins', '2026-03-31 continues', '2026-04-01 ends']);
    expect(days({start: '2026-03-30', end: '2026-03'})).toEqual(['2026-03-30 whole']);
    expect(days({start: '2026-03-30', end: '2026'})).toEqual(['2026-03-30 whole']);
  });

  it('are those of the weeks shown, of an event that begins before them and ends after', () => {
    const all = days({start: '2025-04-07', end: '2026-12-31'});
    expect(all).toHaveLength(42);
    expect([all[0], all.at(-1)]).toEqual(['2026-02-23 continues', '2026-04-05 continues']);
  });

  it('are those of each time that it happens', () => {
    const occurrences = [3, 10, 17].map((day) => ({start: `2026-03-${String(day).padStart(2, '0')}T12:30`}));
    expect(days({occurrences})).toEqual(['2026-03-03 whole', '2026-03-10 whole', '2026-03-17 whole']);
  });

  it('are those on the clocks of the zone shown, but whole days stay what they are', () => {
    const evening = {start: '2026-03-17T20:00', timezone: 'America/New_York'};
    expect(days(evening)).toEqual(['2026-03-17 whole']);
    expect(days(evening, 'Europe/Paris')).toEqual(['2026-03-18 whole']);
    expect(days({...evening, end: '2026-03-17T23:00'}, 'Pacific/Auckland')).toEqual(['2026-03-18 whole']);
    expect(days({start: '2026-03-17T22:00', end: '2026-03-18T01:00'}, 'America/New_York')).toEqual(['2026-03-17 whole']);
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      expect(days({start: '2026-03-17'}, zone)).toEqual(['2026-03-17 whole']);
      expect(days({start: '2026-03-17T00:00', end: '2026-03-17T23:59'}, zone)).toEqual(['2026-03-17 whole']);
    }
  });

  it('are found at the edges of the weeks shown, however far off the zone', () => {
    expect(days({start: '2026-04-06T08:00', timezone: 'Pacific/Kiritimati'}, 'Pacific/Pago_Pago')).toEqual(['2026-04-05 whole']);
    expect(days({start: '2026-02-22T23:00', timezone: 'Pacific/Pago_Pago'}, 'Pacific/Kiritimati')).toEqual(['2026-02-24 whole']);
  });

  it('are right where clocks are put forward or back', () => {
    expect(days({start: '2026-03-29T00:30', end: '2026-03-29T23:30'})).toEqual(['2026-03-29 whole']);
    expect(days({start: '2026-03-29T02:30', end: '2026-03-30T00:30'})).toEqual(['2026-03-29 begins', '2026-03-30 ends']);
    expect(days({start: '2026-10-25T00:00', end: '2026-10-26T00:00'}, undefined, '2026-10')).toEqual(['2026-10-25 whole']);
    expect(days({start: '2026-10-24T22:30Z', end: '2026-10-25T22:59Z'}, 'Europe/Paris', '2026-10')).toEqual(['2026-10-25 whole']);
    expect(days({start: '2026-10-24T22:30Z', end: '2026-10-25T23:01Z'}, 'Europe/Paris', '2026-10')).toEqual([
      '2026-10-25 begins',
      '2026-10-26 ends',
    ]);
  });

  it('are those on which the clock of the zone shown is between start and end', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', 'UTC');
    const moment = fc
      .integer({min: Date.UTC(2026, 9, 1) / 60_000, max: Date.UTC(2026, 10, 1) / 60_000})
      .map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(moment, fc.integer({min: 1, max: 5 * 1440}), zones, (start, minutes, zone) => {
        const last = start + minutes * 60_000 - 1;
        const fields = {start: new Date(start).toISOString(), end: new Date(last + 1).toISOString(), timezone: zone};
        const expected = [];
        for (let day = Math.floor(wallAt(start, zone) / DAY); day <= Math.floor(wallAt(last, zone) / DAY); day++)
          expected.push(iso(day * DAY));
        const shown = new Set(weeksOf(Date.UTC(2026, 9), 1).flat().map(iso));
        const found = days(fields, zone, '2026-10').map((text) => text.slice(0, 10));
        expect(found).toEqual(expected.filter((day) => shown.has(day)));
      }),
    );
  });
});

describe('what is in no grid', () => {
  it('is what has no day, no year or no date, and what is postponed', () => {
    const items = [{start: '2026'}, {start: '--03-17'}, {}, {start: '2026-03-17', status: 'postponed'}, {start: '2026-03'}];
    expect([...inMonth('2026-03', items).days]).toEqual([]);
  });

  it('is with its month, where that is known', () => {
    const dayless = (fields: object) =>
      ['2026-02', '2026-03', '2026-04', '2026-05'].filter((month) => inMonth(month, [fields]).dayless.length > 0);
    expect(dayless({start: '2026-03'})).toEqual(['2026-03']);
    expect(dayless({start: '2026-03', end: '2026-04'})).toEqual(['2026-03', '2026-04']);
    expect(dayless({start: '2026-03', end: '2026-04-10'})).toEqual(['2026-03', '2026-04']);
    expect(dayless({start: '2026-03', end: '2026'})).toEqual(['2026-03']);
    expect(dayless({start: '2026-03', status: 'postponed'})).toEqual([]);
    for (const start of ['2026', '--03-17', '2026-03-17']) expect(dayless({start})).toEqual([]);
    expect(dayless({})).toEqual([]);
  });

  it('is in the grid when it is cancelled: its day stands', () => {
    expect(days({start: '2026-03-17', status: 'cancelled'})).toEqual(['2026-03-17 whole']);
  });
});

describe('the events of a day', () => {
  it('are what goes on, then what lasts the day, then by the hour, then by title', () => {
    expect(
      on('2026-03-17', [
        {title: 'evening', start: '2026-03-17T19:00'},
        {title: 'morning b', start: '2026-03-17T09:00'},
        {title: 'morning a', start: '2026-03-17T09:00'},
        {title: 'day', start: '2026-03-17'},
        {title: 'week', start: '2026-03-16', end: '2026-03-20'},
        {title: 'month', start: '2026-03-01', end: '2026-03-31'},
      ]),
    ).toEqual(['month', 'week', 'day', 'morning a', 'morning b', 'evening']);
  });

  it('are those of this month alone', () => {
    expect(on('2026-03-17', [{start: '2026-02-17'}, {start: '2025-03-17'}, {start: '2027-03-17'}])).toBe(undefined);
    expect(monthOf(Date.parse('2026-03-17'))).toBe(monthNamed('2026-03'));
  });
});
