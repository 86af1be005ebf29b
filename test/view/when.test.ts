import {describe, expect, it} from 'vitest';
import {parseDate} from '../../src/model/date.js';
import {datetime} from '../../src/view/dates/datetime.js';
import {formerDate} from '../../src/view/dates/when.js';
import {plain} from '../../src/view/phrase.js';
import {evenly, phrase, settingIn, when} from '../support/dates.js';

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
    ['2027-06-14T09:00', '2027-06-14T24:00', 'lundi 14 juin 2027, de 9 h à 0 h', 'Monday 14 June 2027, 09:00–00:00'],
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

  it('of a night ends on its first day, of a day and a night on its second', () => {
    expect(when('en', '2027-06-14T18:00', '2027-06-15T06:00')).toBe('Monday 14 June 2027, 18:00–06:00');
    expect(when('en', '2027-06-14T17:59', '2027-06-15T06:00')).toBe('14 June 2027, 17:59 – 15 June 2027, 06:00');
    expect(when('en', '2027-06-14T19:00', '2027-06-15T06:01')).toBe('14 June 2027, 19:00 – 15 June 2027, 06:01');
  });

  it('has at each end the hour that clocks show there, when they are set back and forward too', () => {
    const [first, second] = ['2027-10-31T00:45Z', '2027-10-31T01:30Z'];
    expect(when('en', first, second)).toBe('Sunday 31 October 2027, 02:45–02:30');
    expect(phrase('en', first, second).flatMap(({datetime}) => datetime ?? [])).toEqual([
      '2027-10-31T02:45+02:00',
      '2027-10-31T02:30+01:00',
    ]);
    expect(when('en', '2027-03-28T00:30Z', '2027-03-28T01:30Z')).toBe('Sunday 28 March 2027, 01:30–03:30');
    expect(when('en', '2027-03-28T02:30', undefined)).toBe('Sunday 28 March 2027, 03:30');
  });

  it.each([
    ['2027-03-01', 'du lundi 1er mars 2027', 'Monday 1 March 2027'],
    ['2027-03-01T18:30', 'du lundi 1er mars 2027 à 18 h 30', 'Monday 1 March 2027, 18:30'],
    ['2027-04', 'd’avril 2027', 'April 2027'],
    ['2027', 'de 2027', '2027'],
    ['--10-17', 'du 17 octobre', '17 October'],
  ])('%s can be what another is instead of', (value, french, english) => {
    const former = (tag: string) =>
      evenly(formerDate(parseDate(value)!, 'Europe/Paris', settingIn(tag, {readerZone: 'Asia/Tokyo'})));
    expect([former('fr'), former('en')]).toEqual([french, english]);
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
