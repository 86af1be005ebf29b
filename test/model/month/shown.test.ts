import {describe, expect, it} from 'vitest';
import {monthShown, type MonthAsked} from '../../../src/model/month/shown.js';
import {monthNamed} from '../../../src/model/month/weeks.js';
import {eventsIn} from '../../support/reading.js';

const iso = (wall: number | undefined) => wall !== undefined && new Date(wall).toISOString().slice(0, 10);
const day = (text: string) => Date.parse(text);

/** March 2026 with events on these dates, on the 17th unless said otherwise. */
const march = (starts: string[], asked: Partial<MonthAsked> = {}) =>
  monthShown(eventsIn(starts.map((start, id) => ({type: 'event', id, title: 'E', start}))), {
    month: monthNamed('2026-03')!,
    today: day('2026-03-17'),
    firstDay: 1,
    ...asked,
  });
const selected = (starts: string[], asked?: Partial<MonthAsked>) => iso(march(starts, asked).selected);
const stop = (starts: string[], asked?: Partial<MonthAsked>) => iso(march(starts, asked).stop);
const nearest = (starts: string[], asked?: Partial<MonthAsked>) => iso(march(starts, asked).nearest);

describe('the day whose events are shown', () => {
  it('is today if it has any, else the next that has, else the first', () => {
    expect(selected(['2026-03-02', '2026-03-17', '2026-03-20'])).toBe('2026-03-17');
    expect(selected(['2026-03-02', '2026-03-20', '2026-03-25'])).toBe('2026-03-20');
    expect(selected(['2026-03-02', '2026-03-05'])).toBe('2026-03-02');
    expect(selected(['2026-03-02', '2026-03-05'], {today: day('2026-11-01')})).toBe('2026-03-02');
  });

  it('is none of another month', () => {
    expect(selected(['2026-02-25', '2026-04-02'])).toBe(false);
    expect(selected(['2026-03-20'], {chosen: day('2026-04-02')})).toBe('2026-03-20');
  });

  it('is the one chosen, though it may have none', () => {
    expect(selected(['2026-03-20'], {chosen: day('2026-03-18')})).toBe('2026-03-18');
  });
});

describe('the day that the Tab key comes to', () => {
  it('is the one that the keys led to, else the one whose events are shown, else today, else the first', () => {
    expect(stop(['2026-03-20'], {reached: day('2026-03-08')})).toBe('2026-03-08');
    expect(stop(['2026-03-20'])).toBe('2026-03-20');
    expect(stop([])).toBe('2026-03-17');
    expect(stop([], {today: day('2026-11-01'), reached: day('2026-04-01')})).toBe('2026-03-01');
  });
});

describe('the month to go to from one without events', () => {
  it('is the next that has some, else the last that had', () => {
    expect(nearest(['2025-01-01', '2026-02-10', '2026-09-01', '2026-06-30', '2027-01-01'])).toBe('2026-06-01');
    expect(nearest(['2025-01-01', '2026-02-10', '2024-01-01'])).toBe('2026-02-01');
    expect(nearest(['2026-05'])).toBe('2026-05-01');
  });

  it('is the one of the zone shown', () => {
    expect(nearest(['2026-05-31T23:30'], {zone: 'Pacific/Auckland'})).toBe('2026-06-01');
  });

  it('is none where there is nothing to go to or no need', () => {
    expect(nearest(['2027', '--05-01'])).toBe(false);
    expect(nearest(['2026-03-02', '2026-05-01'])).toBe(false);
    expect(nearest(['2026-03', '2026-05-01'])).toBe(false);
  });
});
