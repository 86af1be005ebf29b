import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isExactDate, parseDate, wallAfter} from '../../src/model/date.js';

const iso = (wall: number) => new Date(wall).toISOString();

describe('a date of a feed', () => {
  it.each([
    ['2027', 'year', '2027-01-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z'],
    ['2027-12', 'month', '2027-12-01T00:00:00.000Z', '2028-01-01T00:00:00.000Z'],
    ['2027-06-14', 'day', '2027-06-14T00:00:00.000Z', '2027-06-15T00:00:00.000Z'],
    ['2027-06-14T18:30', 'time', '2027-06-14T18:30:00.000Z', '2027-06-14T18:30:00.000Z'],
    ['2027-06-14T24:00', 'time', '2027-06-15T00:00:00.000Z', '2027-06-15T00:00:00.000Z'],
    ['0042-01-01', 'day', '0042-01-01T00:00:00.000Z', '0042-01-02T00:00:00.000Z'],
  ])('%s is a %s', (value, precision, from, after) => {
    const date = parseDate(value)!;
    expect(date).toMatchObject({precision, yearless: false});
    expect([iso(date.wall), iso(wallAfter(date))]).toEqual([from, after]);
    expect(isExactDate(value)).toBe(true);
  });

  it('may be a day whose year is not known, 29 February too', () => {
    expect(parseDate('--10-17')).toMatchObject({precision: 'day', yearless: true});
    expect(parseDate('--02-29')).toMatchObject({yearless: true});
    expect(parseDate('--02-30')).toBeUndefined();
  });

  it.each([
    ['2027-06-14T18:30Z', 0],
    ['2027-06-14T18:30+02:00', 2],
    ['2027-06-14T18:30-03:30', -3.5],
    ['2027-06-14T18:30-00:30', -0.5],
    ['2027-06-14T18:30', undefined],
  ])('%s is %s hours east of UTC', (value, hours) => {
    expect(parseDate(value)!.offset).toBe(hours === undefined ? undefined : hours * 3_600_000);
  });

  it.each([
    '2027-06-14 18:30',
    '2027-06-14t18:30z',
    '2027-06-14T18:30+0200',
    '2027-06-14T18:30:00.000Z',
    '2027-06-14T18:30+02:00[Europe/Paris]',
  ])('%s is understood, though not as the format writes it', (value) => {
    expect(parseDate(value)).toBeDefined();
    expect(isExactDate(value)).toBe(false);
  });

  it.each([
    ...['', 'tomorrow', '2027-02-29', '2027-02-30', '2027-13', '2027-00-01', '27-06-14', '2027-6-1', '--10', '--10-17T10:00'],
    ...[
      '2027-06-14T25:00',
      '2027-06-14T24:01',
      '2027-06-14T10:60',
      '2027-06-14T10:00:60',
      '2027-06-14T10:00+15:00',
      '2027-06T10:00',
      // The engine writes a zone's name beside an offset; alone it would be read as if it were not there.
      '2027-06-14T10:00[Europe/Paris]',
      '20270614',
    ],
  ])('"%s" is none', (value) => {
    expect(parseDate(value)).toBeUndefined();
  });

  it('is read of any text without an exception', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:TZ+ -]{0,25}$/)), (value) => void parseDate(value)));
  });

  it('of every day there is comes out as the day that went in', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true}), (day) => {
        const value = day.toISOString().slice(0, 10);
        expect(iso(parseDate(value)!.wall).slice(0, 10)).toBe(value);
      }),
    );
  });
});
