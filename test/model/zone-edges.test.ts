import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {instantOf, offsetAt} from '../../src/model/zone.js';

const FROM = Date.UTC(1990, 0);
const TO = Date.UTC(2060, 0);
const zones = Intl.supportedValuesOf('timeZone');

/** The moments from 1990 to 2060 at which a zone changes its clocks. */
function* changes(zone: string): Generator<number> {
  const start = Temporal.Instant.fromEpochMilliseconds(FROM).toZonedDateTimeISO(zone);
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds >= TO) return;
    yield next.epochMilliseconds;
  }
}

const temporalOffset = (zone: string, instant: number): number =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

const temporalInstant = (wall: number, zone: string): number =>
  Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1)).toZonedDateTime(zone, {disambiguation: 'compatible'})
    .epochMilliseconds;

describe('every change of clocks in every zone that the engine lists', () => {
  it(
    'is where Temporal has it, to the millisecond, and so is every local time that it skips or repeats',
    {timeout: 120_000},
    () => {
      const wrong: string[] = [];
      let count = 0;
      for (const zone of zones) {
        for (const change of changes(zone)) {
          count += 1;
          for (const instant of [change - 1, change, change + 1])
            if (offsetAt(zone, instant) !== temporalOffset(zone, instant)) wrong.push(`${zone} at ${instant}`);
          const clocks = [change + temporalOffset(zone, change - 1), change + temporalOffset(zone, change)];
          const [first, last] = [Math.min(...clocks), Math.max(...clocks)];
          for (const wall of [first - 1, first, first + 1, (first + last) / 2, last - 1, last, last + 1])
            if (instantOf(wall, zone) !== temporalInstant(wall, zone)) wrong.push(`${zone} reading ${wall}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(20_000);
    },
  );
});
