import {describe, expect, it} from 'vitest';
import {parseDate} from '../../src/model/date.js';
import {badgeOf} from '../../src/view/dates/badge.js';
import {settingIn} from '../support/dates.js';

const badge = (start: string, now: number) => badgeOf(parseDate(start), settingIn('fr', {now}));

describe('the badge', () => {
  it('shows what is known, and the year where it is not the reader’s', () => {
    const now = Date.UTC(2027, 0, 1);
    expect(badge('2027-03-01T18:30', now)).toEqual({day: 1, month: 'mars', year: false});
    expect(badge('2023-01-17', now)).toEqual({day: 17, month: 'janv.', year: 2023});
    expect(badge('--10-17', now)).toEqual({day: 17, month: 'oct.', year: false});
    expect(badge('2028-06', now)).toEqual({day: false, month: 'juin', year: 2028});
    expect(badge('2028', now)).toEqual({day: false, month: false, year: 2028});
  });

  it('is empty where no date holds', () => {
    expect(badgeOf(undefined, settingIn('fr', {now: 0}))).toEqual({});
  });
});
