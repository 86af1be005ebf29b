import {describe, expect, it} from 'vitest';
import {parseDate} from '../../../src/model/date.js';
import {isoOf, spanOf} from '../../../src/view/export/span.js';

/** What a calendar holds, as kind, start and end. */
function span(start: string, end?: string, home: string | undefined = 'Europe/Paris'): string {
  const found = spanOf(parseDate(start), end ? parseDate(end) : undefined, home || undefined);
  if (!found) return 'nothing';
  const {kind} = found;
  return [kind, isoOf(kind, found.start), found.end === undefined ? '-' : isoOf(kind, found.end)].join(' ');
}

describe('what a calendar holds of dates', () => {
  it.each([
    ['2027-06-14', undefined, 'days 2027-06-14 2027-06-15'],
    ['2027-06-14', '2027-06-14', 'days 2027-06-14 2027-06-15'],
    ['2027-06-14', '2027-06-16', 'days 2027-06-14 2027-06-17'],
    ['2027-12-31', '2027-12-31', 'days 2027-12-31 2028-01-01'],
    // Midnight to midnight, or to the minute before, is whole days.
    ['2027-06-14T00:00', '2027-06-14T23:59', 'days 2027-06-14 2027-06-15'],
    ['2027-06-14T00:00', '2027-06-15T24:00', 'days 2027-06-14 2027-06-16'],
    ['2027-06-13T22:00Z', '2027-06-14T22:00Z', 'days 2027-06-14 2027-06-15'],
    // What has an hour at its end alone is whole days, for its first hour is not known.
    ['2027-06-14', '2027-06-16T18:00', 'days 2027-06-14 2027-06-17'],
    ['2027-06-14', '2027-06-16T00:00', 'days 2027-06-14 2027-06-16'],
    ['2027-06-14', '2027-06-14T00:00', 'days 2027-06-14 2027-06-15'],
    ['2027-06-14', '2027-06-14T18:00', 'days 2027-06-14 2027-06-15'],
  ])('is whole days: %s to %s', (start, end, held) => {
    expect(span(start, end)).toBe(held);
  });

  it.each([
    ['2027-06-14T18:30', undefined, 'instants 2027-06-14T16:30:00Z -'],
    ['2027-06-14T18:30', '2027-06-14T20:00', 'instants 2027-06-14T16:30:00Z 2027-06-14T18:00:00Z'],
    ['2027-06-14T18:30:15', '2027-06-14T20:00:45', 'instants 2027-06-14T16:30:15Z 2027-06-14T18:00:45Z'],
    ['2027-06-14T22:00', '2027-06-15T02:00', 'instants 2027-06-14T20:00:00Z 2027-06-15T00:00:00Z'],
    ['2027-06-14T18:30-04:00', '2027-06-14T20:00-04:00', 'instants 2027-06-14T22:30:00Z 2027-06-15T00:00:00Z'],
    // A day at the end counts to its end, unless it is where the start lies.
    ['2027-06-14T18:30', '2027-06-16', 'instants 2027-06-14T16:30:00Z 2027-06-16T22:00:00Z'],
    ['2027-06-14T18:30', '2027-06-14', 'instants 2027-06-14T16:30:00Z -'],
    ['2027-06-14T18:30', '2027-06', 'instants 2027-06-14T16:30:00Z -'],
    ['2027-06-14T18:30', '2027-06-14T18:30', 'instants 2027-06-14T16:30:00Z -'],
    // In the hour that comes twice the clock goes back between start and end.
    ['2027-10-31T02:40+02:00', '2027-10-31T02:10+01:00', 'instants 2027-10-31T00:40:00Z 2027-10-31T01:10:00Z'],
    ['1970-01-01T00:00Z', '1970-01-01T00:30Z', 'instants 1970-01-01T00:00:00Z 1970-01-01T00:30:00Z'],
  ])('is moments: %s to %s', (start, end, held) => {
    expect(span(start, end)).toBe(held);
  });

  it.each([
    ['2027-06-14T18:30', undefined, 'floating 2027-06-14T18:30:00 -'],
    ['2027-06-14T18:30', '2027-06-14T20:00', 'floating 2027-06-14T18:30:00 2027-06-14T20:00:00'],
    ['2027-06-14T18:30', '2027-06-14T20:00+02:00', 'floating 2027-06-14T18:30:00 2027-06-14T20:00:00'],
    // One offset tells where the clock is.
    ['2027-06-14T18:30+02:00', '2027-06-14T20:00', 'instants 2027-06-14T16:30:00Z 2027-06-14T18:00:00Z'],
    ['2027-06-14', undefined, 'days 2027-06-14 2027-06-15'],
  ])('floats where no zone is known: %s to %s', (start, end, held) => {
    expect(span(start, end, '')).toBe(held);
  });

  it.each([
    ['2027-06', undefined],
    ['2027', undefined],
    ['--06-14', undefined],
    ['2027-06-14', '2027-08'],
    ['2027-06-14T18:30', '2028'],
    ['2027-06-14', '9999-12-31'],
  ])('is nothing of what is not fully known: %s to %s', (start, end) => {
    expect(span(start, end)).toBe('nothing');
  });
});
