import {describe, expect, it} from 'vitest';
import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';
import {parseDate} from '../../src/model/date.js';
import {datetime} from '../../src/view/dates/datetime.js';
import {badgeOf} from '../../src/view/dates/badge.js';
import {whenPhrase} from '../../src/view/dates/when.js';
import {plain} from '../../src/view/phrase.js';

const setting = (tag: string, more = {}) => ({words: wordsIn(tag), now: 0, readerZone: 'Europe/Paris', ...more});
const phrase = (tag: string, start: string, end?: string, more?: object) =>
  whenPhrase(parseDate(start)!, end ? parseDate(end) : undefined, 'Europe/Paris', setting(tag, more));

/** The words, with every space a plain one: engines differ in the kind of theirs. A comma after the weekday is the engine's taste. */
const when = (tag: string, start: string, end?: string, more?: object) =>
  plain(phrase(tag, start, end, more))
    .replace(/\s/g, ' ')
    .replace(/^(\w+day),/, '$1');

describe('a date in words', () => {
  it.each([
    ['2027-03-01', undefined, 'lundi 1er mars 2027', 'Monday 1 March 2027'],
    ['2027-06-14', undefined, 'lundi 14 juin 2027', 'Monday 14 June 2027'],
    ['2027-06', undefined, 'juin 2027', 'June 2027'],
    ['2027', undefined, '2027', '2027'],
    ['--10-17', undefined, '17 octobre', '17 October'],
    ['--03-01', undefined, '1er mars', '1 March'],
    ['2027-06-14T18:30', undefined, 'lundi 14 juin 2027 à 18 h 30', 'Monday 14 June 2027, 18:30'],
    ['2027-06-14T09:00', undefined, 'lundi 14 juin 2027 à 9 h', 'Monday 14 June 2027, 09:00'],
    ['2027-06-14T00:00', undefined, 'lundi 14 juin 2027 à 0 h', 'Monday 14 June 2027, 00:00'],
    ['2027-06-14T18:30', '2027-06-14T20:00', 'lundi 14 juin 2027, de 18 h 30 à 20 h', 'Monday 14 June 2027, 18:30–20:00'],
    ['2027-06-14T22:00', '2027-06-15T02:00', 'lundi 14 juin 2027, de 22 h à 2 h', 'Monday 14 June 2027, 22:00–02:00'],
    ['2027-06-14T18:30', '2027-06-14T18:30', 'lundi 14 juin 2027 à 18 h 30', 'Monday 14 June 2027, 18:30'],
    ['2027-06-14', '2027-06-15', 'du 14 au 15 juin 2027', '14–15 June 2027'],
    ['2027-06-30', '2027-07-01', 'du 30 juin au 1er juillet 2027', '30 June – 1 July 2027'],
    ['2026-12-30', '2027-01-02', 'du 30 décembre 2026 au 2 janvier 2027', '30 December 2026 – 2 January 2027'],
    ['--06-14', '--06-15', 'du 14 au 15 juin', '14–15 June'],
    [
      '2027-06-14T10:00',
      '2027-06-15T11:00',
      'du 14 juin 2027 à 10 h au 15 juin 2027 à 11 h',
      '14 June 2027, 10:00 – 15 June 2027, 11:00',
    ],
    ['2027-06-14T00:00', '2027-06-14T23:55', 'lundi 14 juin 2027, de 0 h à 23 h 55', 'Monday 14 June 2027, 00:00–23:55'],
    ['2027-10', '2027-12', 'd’octobre à décembre 2027', 'October–December 2027'],
    ['2027-04', '2027-06', 'd’avril à juin 2027', 'April–June 2027'],
    ['2027-06', '2027-08', 'de juin à août 2027', 'June–August 2027'],
    ['2027', '2029', 'de 2027 à 2029', '2027–2029'],
    ['2027-06-14', '2027-06-14', 'lundi 14 juin 2027', 'Monday 14 June 2027'],
    ['2027-06-14T00:00', '2027-06-14T23:59', 'lundi 14 juin 2027', 'Monday 14 June 2027'],
    ['2027-06-14T00:00', '2027-06-15T23:59:59', 'du 14 au 15 juin 2027', '14–15 June 2027'],
    ['2027-06-14T00:00', '2027-06-15T24:00', 'du 14 au 15 juin 2027', '14–15 June 2027'],
    [
      '2027-06-14T09:00',
      '2027-06-15T17:00',
      'du 14 juin 2027 à 9 h au 15 juin 2027 à 17 h',
      '14 June 2027, 09:00 – 15 June 2027, 17:00',
    ],
    [
      '2027-06-14T14:00',
      '2027-06-15T12:00',
      'du 14 juin 2027 à 14 h au 15 juin 2027 à 12 h',
      '14 June 2027, 14:00 – 15 June 2027, 12:00',
    ],
    ['2027-06-14T18:30', '2027-06-14', 'lundi 14 juin 2027 à 18 h 30', 'Monday 14 June 2027, 18:30'],
    ['2027-06', '2027-06-20', 'juin 2027', 'June 2027'],
    ['2027-06-14', '2027-06', 'lundi 14 juin 2027', 'Monday 14 June 2027'],
    ['2027-06-14', '2027-08', 'du 14 juin 2027 à août 2027', '14 June 2027 – August 2027'],
  ])('%s to %s', (start, end, french, english) => {
    expect(when('fr', start, end)).toBe(french);
    expect(when('en', start, end)).toBe(english);
  });

  it('keeps a French day with its month and an hour in one piece at the end of a line', () => {
    expect(plain(phrase('fr', '2027-06-14T18:30'))).toBe('lundi 14\u00a0juin 2027 à\u00a018\u00a0h\u00a030');
  });

  it('is French however the page writes the name of the language', () => {
    expect(when('FR-fr', '2027-06-30', '2027-07-01')).toBe('du 30 juin au 1er juillet 2027');
  });

  it('is in any language the engine knows', () => {
    expect(when('en-US', '2027-06-14', '2027-06-15')).toBe('June 14–15, 2027');
  });

  it('marks each end for machines, and no more than is known of it', () => {
    const marked = (start: string, end?: string) =>
      phrase('fr', start, end).flatMap((piece) => (piece.datetime ? [[piece.text.replace(/\s/g, ' '), piece.datetime]] : []));
    expect(marked('2027-06-14', '2027-06-15')).toEqual([
      ['14', '2027-06-14'],
      ['15', '2027-06-15'],
    ]);
    expect(marked('2027-06-14T18:30', '2027-06-14T20:00')).toEqual([
      ['lundi 14 juin 2027, de 18 h 30', '2027-06-14T18:30+02:00'],
      ['20 h', '2027-06-14T20:00+02:00'],
    ]);
    expect(marked('--10-17')).toEqual([['17 octobre', '--10-17']]);
    for (const exact of ['2027', '2027-06', '2027-06-14', '--10-17', '2027-06-14T18:30'])
      expect(datetime(parseDate(exact)!)).toBe(exact);
  });
});

describe('the zone of an hour', () => {
  it('is the event’s, and named where the reader’s clock differs at that moment', () => {
    expect(when('en', '2027-06-14T18:30', undefined, {readerZone: 'America/New_York'})).toBe(
      'Monday 14 June 2027, 18:30 (Central European Time)',
    );
    expect(when('fr', '2027-06-14T18:30', undefined, {readerZone: 'Africa/Tunis'})).toBe(
      'lundi 14 juin 2027 à 18 h 30 (heure d’Europe centrale)',
    );
    // In winter a clock in Tunis shows what one in Paris shows.
    expect(when('fr', '2027-01-14T18:30', undefined, {readerZone: 'Africa/Tunis'})).toBe('jeudi 14 janvier 2027 à 18 h 30');
  });

  it('is the one the page’s author chose, in the words and in what machines read', () => {
    const shown = phrase('en', '2027-06-14T01:30', undefined, {zone: 'America/New_York'});
    expect(plain(shown).replace(/\s/g, ' ')).toMatch(/^Sunday,? 13 June 2027, 19:30 \(Eastern Time\)$/);
    expect(shown[0]!.datetime).toBe('2027-06-13T19:30-04:00');
  });

  it('moves no whole day', () => {
    expect(when('en', '2027-06-14', undefined, {zone: 'Pacific/Auckland', readerZone: 'America/Los_Angeles'})).toBe(
      'Monday 14 June 2027',
    );
  });

  it('moves no day that is written as hours from midnight to midnight', () => {
    const away = {zone: 'America/New_York', readerZone: 'America/New_York'};
    expect(when('en', '2027-06-14T00:00', '2027-06-14T23:59', away)).toBe('Monday 14 June 2027');
    expect(when('en', '2027-06-14T00:00', '2027-06-14T23:30', away)).toBe('13 June 2027, 18:00 – 14 June 2027, 17:30');
  });

  it('is that of each time as it is written, where offsets alone are known', () => {
    const across = whenPhrase(
      parseDate('2027-10-30T09:00+02:00')!,
      parseDate('2027-10-31T17:00+01:00'),
      undefined,
      setting('en'),
    );
    expect(plain(across).replace(/\s/g, ' ')).toBe('30 October 2027, 09:00 – 31 October 2027, 17:00');
    expect(plain(whenPhrase(parseDate('2027-06-14T18:30+09:00')!, undefined, undefined, setting('en')))).toContain(
      '18:30 (UTC+09:00)',
    );
  });

  it('is not named of a time that floats', () => {
    const floating = whenPhrase(parseDate('2027-06-14T18:30')!, undefined, undefined, setting('en', {zone: 'Asia/Tokyo'}));
    expect(plain(floating)).toContain('18:30');
    expect(plain(floating)).not.toContain('(');
    expect(floating[0]!.datetime).toBe('2027-06-14T18:30');
  });
});

describe('the badge', () => {
  const now = Date.UTC(2027, 0, 1);
  const badge = (start: string) => badgeOf(parseDate(start), setting('fr', {now}));

  it('shows what is known, and the year where it is not the reader’s', () => {
    expect(badge('2027-03-01T18:30')).toEqual({day: 1, month: 'mars', year: false});
    expect(badge('2023-01-17')).toEqual({day: 17, month: 'janv.', year: 2023});
    expect(badge('--10-17')).toEqual({day: 17, month: 'oct.', year: false});
    expect(badge('2028-06')).toEqual({day: false, month: 'juin', year: 2028});
    expect(badge('2028')).toEqual({day: false, month: false, year: 2028});
  });
});
