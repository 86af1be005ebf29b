import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {DAY} from '../../../src/model/date.js';
import {monthNamed, monthOf, monthsLater, nameOfMonth, weekOf, weeksOf} from '../../../src/model/month/weeks.js';

const text = (wall: number | undefined) => wall !== undefined && new Date(wall).toISOString().slice(0, 10);
const day = (iso: string) => Date.parse(iso);

describe('the weeks of every month from 1990 to 2060, beginning on any day', () => {
  it('have seven days each, begin on that day, hold every day of the month once, and no week of another', () => {
    for (let month = Date.UTC(1990, 0); month < Date.UTC(2061, 0); month = monthOf(month, 1)) {
      for (let firstDay = 1; firstDay <= 7; firstDay++) {
        const weeks = weeksOf(month, firstDay);
        const days = weeks.flat();
        expect(new Set(weeks.map(({length}) => length))).toEqual(new Set([7]));
        expect(new Set(weeks.map(([first]) => new Date(first!).getUTCDay()))).toEqual(new Set([firstDay % 7]));
        expect(days.every((one, index) => one === days[0]! + index * DAY)).toBe(true);
        const own = days.filter((one) => nameOfMonth(one) === nameOfMonth(month));
        expect(own).toHaveLength(
          new Date(Date.UTC(new Date(month).getUTCFullYear(), new Date(month).getUTCMonth() + 1, 0)).getUTCDate(),
        );
        expect(weeks.filter((week) => !week.some((one) => own.includes(one)))).toEqual([]);
      }
    }
  });
});

describe('a month', () => {
  it('is named as its attribute is written, and nothing else is one', () => {
    expect(['2026-03', '2026-03-17', '2026-03-17T10:00'].map((name) => text(monthNamed(name)))).toEqual(
      Array(3).fill('2026-03-01'),
    );
    expect(['', '2026', '2026-13', '--03-17', 'March', '2026-3'].map(monthNamed)).toEqual(Array(6).fill(undefined));
  });

  it('is read from its own name', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}), (date) => {
        expect(monthNamed(nameOfMonth(+date))).toBe(monthOf(+date));
      }),
    );
  });

  it('begins with its first midnight, as does one before or after it', () => {
    expect(text(monthOf(day('2024-02-29T23:59Z')))).toBe('2024-02-01');
    expect(text(monthOf(day('2026-12-31'), 1))).toBe('2027-01-01');
    expect(text(monthOf(day('2026-01-31'), -1))).toBe('2025-12-01');
  });
});

describe('a day', () => {
  it('is the same day of another month, or its last where it has no such day', () => {
    expect(text(monthsLater(day('2026-01-17'), 1))).toBe('2026-02-17');
    expect(text(monthsLater(day('2026-01-31'), 1))).toBe('2026-02-28');
    expect(text(monthsLater(day('2024-02-29'), 12))).toBe('2025-02-28');
    expect(text(monthsLater(day('2026-03-31'), -1))).toBe('2026-02-28');
    expect(text(monthsLater(day('2026-03-31'), -12))).toBe('2025-03-31');
  });

  it('is in the week that begins on it or before', () => {
    expect(text(weekOf(day('2026-03-17'), 1))).toBe('2026-03-16');
    expect(text(weekOf(day('2026-03-17'), 7))).toBe('2026-03-15');
    expect(text(weekOf(day('2026-03-17'), 2))).toBe('2026-03-17');
  });
});
