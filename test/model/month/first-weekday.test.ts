import {afterEach, describe, expect, it, vi} from 'vitest';
import {firstWeekday, firstWeekdayIn} from '../../../src/model/month/first-weekday.js';

interface Week {
  readonly weekInfo?: {readonly firstDay: number};
  getWeekInfo?(): {readonly firstDay: number};
}
const engineOf = (tag: string): number | undefined => {
  const locale: Intl.Locale & Week = new Intl.Locale(tag);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
};

const LANGUAGES = [
  ['fr', 1],
  ['fr-CA', 7],
  ['en-GB', 1],
  ['en-US', 7],
  ['en-CA', 7],
  ['pt-BR', 7],
  ['pt-PT', 7],
  ['ja', 7],
  ['he', 7],
  ['de', 1],
  ['ar-EG', 6],
  ['ar', 6],
  ['fa', 6],
] as const;

afterEach(() => vi.unstubAllGlobals());

describe('the first day of the week', () => {
  it.each(LANGUAGES)('of "%s" is %d', (tag, day) => {
    expect(firstWeekday(tag)).toBe(day);
  });

  it.each(LANGUAGES)('of "%s" is %d where the engine knows nothing of weeks', (tag, day) => {
    const {Locale} = Intl;
    class WithoutWeek {
      readonly maximize = () => new Locale(tag).maximize();
    }
    vi.stubGlobal('Intl', {...Intl, Locale: WithoutWeek});
    expect(firstWeekday(tag)).toBe(day);
  });

  it('is Monday for what names no language', () => {
    expect(['', 'C', 'not a tag'].map(firstWeekday)).toEqual([1, 1, 1]);
  });

  it('is that of the engine in every region but the Maldives', () => {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const regions = letters
      .flatMap((one) => letters.map((other) => one + other))
      // A code that is no longer in use stands for another.
      .filter((region) => names.of(region) && new Intl.Locale(`und-${region}`).region === region && region !== 'MV');
    const known = regions.filter((region) => engineOf(`und-${region}`) !== undefined);
    expect(known.length).toBeGreaterThan(200);
    expect(known.filter((region) => firstWeekdayIn(region) !== engineOf(`und-${region}`))).toEqual([]);
  });
});
