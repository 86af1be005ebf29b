import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {describe, expect, it, vi} from 'vitest';
import {instantOf, offsetAt, zoneNamed, zoneOfOffset} from '../../src/model/zone.js';

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const moment = fc
  .date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true})
  .map((date) => Math.floor(+date / 1000) * 1000);

describe('a time zone', () => {
  it('is as far from UTC at any moment as Temporal says', () => {
    fc.assert(
      fc.property(zone, moment, (name, instant) => {
        const expected = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
        expect(offsetAt(name, instant)).toBe(expected);
      }),
      {numRuns: 500},
    );
  });

  it.each([
    ['the hour that spring skips', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['the hour that autumn shows twice', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
    ['an hour in summer', '2027-06-14T18:30', '2027-06-14T16:30:00.000Z'],
    ['an hour in winter', '2027-01-14T18:30', '2027-01-14T17:30:00.000Z'],
  ])('puts %s where Temporal does', (_, local, instant) => {
    expect(new Date(instantOf(+new Date(`${local}Z`), 'Europe/Paris')).toISOString()).toBe(instant);
    expect(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Paris').toInstant().epochMilliseconds).toBe(
      +new Date(instant),
    );
  });

  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['+02:00', '+02:00'],
    ['UTC+2', '+02:00'],
    ['GMT-0330', '-03:30'],
    ['AoE', '-12:00'],
    ['Europe/Atlantis', undefined],
    ['', undefined],
    ['+99:00', undefined],
    ['__proto__', undefined],
  ])('named "%s" is %s', (name, expected) => {
    expect(zoneNamed(name)).toBe(expected);
  });

  it('is looked for in the engine once, whether it knows it or not', () => {
    const asked = vi.spyOn(Intl, 'DateTimeFormat');
    const look = () => ['Europe/Utopia', 'Europe/Madrid'].map((name) => [zoneNamed(name), zoneNamed(name)]);
    expect([look(), look()].flat(2).filter(Boolean)).toEqual(Array(4).fill('Europe/Madrid'));
    expect(asked).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it('can be an offset alone, in engines that do not know such zones too', () => {
    expect(offsetAt('-03:30', 0)).toBe(-3.5 * 3_600_000);
    expect(zoneOfOffset(-3.5 * 3_600_000)).toBe('-03:30');
    expect(zoneOfOffset(0)).toBe('+00:00');
  });
});
