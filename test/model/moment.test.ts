import {describe, expect, it} from 'vitest';
import {parseDate} from '../../src/model/date.js';
import {daysLeft, midnightAfter} from '../../src/model/moment.js';
import {wallAt} from '../../src/model/zone.js';

const left = (deadline: string, now: string | number, home: string | undefined = 'Europe/Paris') =>
  daysLeft(parseDate(deadline)!, home, +new Date(now));
const floating = (deadline: string, now: string | number) => daysLeft(parseDate(deadline)!, undefined, +new Date(now));
/** The days left a millisecond before a moment, and at it. */
const around = (deadline: string, moment: string) => [-1, 0].map((step) => left(deadline, +new Date(moment) + step)?.days);

describe('the days left until a deadline', () => {
  it('are those of the calendar where the publisher is, 0 on the last day', () => {
    expect(around('2027-06-14', '2027-06-14T00:00+02:00')).toEqual([1, 0]);
    expect(around('2027-06-14', '2027-06-12T00:00+02:00')).toEqual([3, 2]);
    expect(around('2027-06-14T12:00', '2027-06-14T00:00+02:00')).toEqual([1, 0]);
    expect(around('2027-06-14T12:00+09:00', '2027-06-14T00:00+02:00')).toEqual([1, 0]);
    // A Sunday 23 hours long lies between.
    expect(left('2027-03-29', '2027-03-27T23:30+01:00')!.days).toBe(2);
  });

  it('end with the day that has the deadline for its midnight', () => {
    for (const midnight of ['2027-06-14T24:00', '2027-06-15T00:00', '2027-06-14T22:00Z'])
      expect(around(midnight, '2027-06-14T00:00+02:00')).toEqual([1, 0]);
  });

  it('are none when it is over, and have no number without a year', () => {
    expect(around('2027-06-14', '2027-06-15T00:00+02:00')).toEqual([0, undefined]);
    expect(around('2027-06-14T12:00', '2027-06-14T12:00+02:00')).toEqual([0, undefined]);
    expect(left('--06-14', '2027-01-01')).toBeUndefined();
  });

  it('of a month or a year are those to its last day', () => {
    expect(left('2027-06', '2027-06-29T12:00Z')!.days).toBe(1);
    expect(left('2027', '2027-12-31T12:00Z')!.days).toBe(0);
  });

  it('change at midnight, and with the deadline itself', () => {
    expect(left('2027-06-14T12:00', '2027-06-13T12:00Z')!.until).toBe(+new Date('2027-06-14T00:00+02:00'));
    expect(left('2027-06-14T12:00', '2027-06-14T09:00Z')!.until).toBe(+new Date('2027-06-14T12:00+02:00'));
  });

  it('end where a day ends last when the deadline floats, and at its offset when that alone is known', () => {
    expect(floating('2027-06-14', '2027-06-15T11:59:59Z')).toEqual({days: 0, until: +new Date('2027-06-15T12:00Z')});
    expect(floating('2027-06-14', '2027-06-15T12:00Z')).toBeUndefined();
    expect(floating('2027-06-14T23:00+09:00', '2027-06-13T15:00Z')!.days).toBe(0);
  });
});

describe('the end of a day', () => {
  it('is the first moment of another one, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      let now = Date.UTC(2026, 8, 1, 11);
      for (let count = 0; count < 400; count += 1) {
        const next = midnightAfter(now, zone);
        const day = (instant: number) => Math.floor(wallAt(instant, zone) / 86_400_000);
        if (!(next > now && day(next - 1) === day(now) && day(next) === day(now) + 1)) expect.fail(`${zone} ${now}`);
        now = next;
      }
    }
  });
});
