import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {minutesIn, whenDue} from '../../src/feed/interval.js';
import {FakePage} from '../support/page.js';

const MINUTE = 60_000;

beforeEach(() => vi.useFakeTimers({now: Date.UTC(2026, 10, 24)}));
afterEach(() => vi.useRealTimers());

/** Acts every so many minutes on a page of its own. */
function every(minutes: number) {
  const page = new FakePage();
  let last = Date.now();
  const act = vi.fn(() => (last = Date.now()));
  const end = whenDue(() => last + minutes * MINUTE, act, page);
  return {page, act, end};
}

describe('what is done whenever it is due', () => {
  it('is done on time, again and again, and not a moment before', () => {
    const {act} = every(15);
    vi.advanceTimersByTime(15 * MINUTE - 1);
    expect(act).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(45 * MINUTE);
    expect(act).toHaveBeenCalledTimes(4);
  });

  it('waits for someone to see the page, and is done once for all the time that nobody did', () => {
    const {page, act} = every(15);
    page.hide();
    vi.advanceTimersByTime(300 * MINUTE);
    expect(act).toHaveBeenCalledTimes(0);
    page.show();
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(15 * MINUTE);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is not done early for a page that is left for a moment', () => {
    const {page, act} = every(15);
    vi.advanceTimersByTime(10 * MINUTE);
    page.hide();
    page.show();
    expect(act).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(5 * MINUTE);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('can be further off than a timer can wait', () => {
    const month = 30 * 24 * 60;
    const {act} = every(month);
    vi.advanceTimersByTime(month * MINUTE - 1);
    expect(act).toHaveBeenCalledTimes(0);
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('leaves neither a timer nor a listener behind at its end', () => {
    const {page, act, end} = every(15);
    expect([vi.getTimerCount(), page.listeners]).toEqual([1, 1]);
    end();
    expect([vi.getTimerCount(), page.listeners]).toEqual([0, 0]);
    page.show();
    vi.advanceTimersByTime(60 * MINUTE);
    expect(act).toHaveBeenCalledTimes(0);
  });
});

describe('the minutes an author asks for', () => {
  it.each([
    ['15', 15],
    [15, 15],
    ['1.5', 1.5],
    ['0', 0],
    ['15 minutes', 15],
    ['0.5', 1],
    [0.001, 1],
  ])('%j are %s', (value, minutes) => {
    expect(minutesIn(value)).toBe(minutes);
  });

  it.each([undefined, null, '', ' ', '-1', -15, 'often', NaN, {}])('%j are none', (value) => {
    expect(minutesIn(value)).toBeUndefined();
  });
});
