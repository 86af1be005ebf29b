import {describe, expect, it} from 'vitest';
import {plain} from '../../src/view/phrase.js';
import {evenly, phrase, when} from '../support/dates.js';

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
    const chosen = phrase('en', '2027-06-14T01:30', undefined, {zone: 'America/New_York'});
    expect(evenly(plain(chosen))).toBe('Sunday 13 June 2027, 19:30 (Eastern Time)');
    expect(chosen[0]!.datetime).toBe('2027-06-13T19:30-04:00');
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
    const across = ['2027-10-30T09:00+02:00', '2027-10-31T17:00+01:00'] as const;
    expect(when('en', ...across, {home: undefined})).toBe('30 October 2027, 09:00 – 31 October 2027, 17:00');
    expect(when('en', ...across, {home: undefined, readerZone: 'Asia/Tokyo'})).toBe(
      '30 October 2027, 09:00 – 31 October 2027, 17:00 (UTC+02:00 – UTC+01:00)',
    );
    expect(when('en', '2027-06-14T18:30+09:00', undefined, {home: undefined})).toBe('Monday 14 June 2027, 18:30 (UTC+09:00)');
  });

  it('is named where the reader’s clock differs at the end alone', () => {
    // In Tunis clocks are not set forward on the night of 28 March.
    expect(when('en', '2027-03-27T10:00', '2027-03-28T12:00', {readerZone: 'Africa/Tunis'})).toBe(
      '27 March 2027, 10:00 – 28 March 2027, 12:00 (Central European Time)',
    );
  });

  it('is not named of a time that floats', () => {
    const floating = phrase('en', '2027-06-14T18:30', undefined, {home: undefined, zone: 'Asia/Tokyo', online: true});
    expect(evenly(plain(floating))).toBe('Monday 14 June 2027, 18:30');
    expect(floating[0]!.datetime).toBe('2027-06-14T18:30');
  });
});

describe('what can be attended online', () => {
  const far = {online: true, readerZone: 'America/New_York'};
  const farther = {online: true, readerZone: 'Pacific/Auckland'};

  it.each([
    [
      ['2027-06-14T18:30', '2027-06-14T20:00', far],
      'lundi 14 juin 2027, de 18 h 30 à 20 h (heure d’Europe centrale), soit de 12 h 30 à 14 h pour vous',
      'Monday 14 June 2027, 18:30–20:00 (Central European Time), 12:30–14:00 your time',
    ],
    [
      ['2027-06-14T18:30', undefined, far],
      'lundi 14 juin 2027 à 18 h 30 (heure d’Europe centrale), soit à 12 h 30 pour vous',
      'Monday 14 June 2027, 18:30 (Central European Time), 12:30 your time',
    ],
    [
      ['2027-06-14T18:30', '2027-06-14T20:00', farther],
      'lundi 14 juin 2027, de 18 h 30 à 20 h (heure d’Europe centrale), soit mardi 15 juin 2027, de 4 h 30 à 6 h pour vous',
      'Monday 14 June 2027, 18:30–20:00 (Central European Time), Tuesday 15 June 2027, 04:30–06:00 your time',
    ],
    [
      ['2027-06-14T18:30', '2027-06-15T20:00', far],
      'du 14 juin 2027 à 18 h 30 au 15 juin 2027 à 20 h (heure d’Europe centrale), soit du 14 juin 2027 à 12 h 30 au 15 juin 2027 à 14 h pour vous',
      '14 June 2027, 18:30 – 15 June 2027, 20:00 (Central European Time), 14 June 2027, 12:30 – 15 June 2027, 14:00 your time',
    ],
    [
      ['2027-06-14T18:00', '2027-06-15T18:00', {online: true, readerZone: 'Asia/Singapore'}],
      'du 14 juin 2027 à 18 h au 15 juin 2027 à 18 h (heure d’Europe centrale), soit du 15 juin 2027 à 0 h au 16 juin 2027 à 0 h pour vous',
      '14 June 2027, 18:00 – 15 June 2027, 18:00 (Central European Time), 15 June 2027, 00:00 – 16 June 2027, 00:00 your time',
    ],
    [
      ['2027-06-14T18:30', '2027-06-15', far],
      'du 14 juin 2027 à 18 h 30 au 15 juin 2027 (heure d’Europe centrale), soit lundi 14 juin 2027 à 12 h 30 pour vous',
      '14 June 2027, 18:30 – 15 June 2027 (Central European Time), Monday 14 June 2027, 12:30 your time',
    ],
    [['2027-06-14', '2027-06-15', far], 'du 14 au 15 juin 2027', '14–15 June 2027'],
    [['2027-06-14T00:00', '2027-06-14T23:59', far], 'lundi 14 juin 2027', 'Monday 14 June 2027'],
  ] as const)('has the reader’s hours too, and the reader’s day where it is another: %j', (dates, french, english) => {
    const [start, end, reader] = dates;
    expect([when('fr', start, end, reader), when('en', start, end, reader)]).toEqual([french, english]);
  });

  it('has the reader’s hours beside those that the page’s author chose', () => {
    expect(when('en', '2027-06-14T18:30', undefined, {...far, zone: 'Asia/Tokyo'})).toBe(
      'Tuesday 15 June 2027, 01:30 (Japan Standard Time), Monday 14 June 2027, 12:30 your time',
    );
  });

  it('has its hours once where the reader’s clock shows the same', () => {
    expect(when('en', '2027-06-14T18:30', undefined, {online: true, readerZone: 'Africa/Johannesburg'})).toBe(
      'Monday 14 June 2027, 18:30',
    );
  });
});
