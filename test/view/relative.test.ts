import {describe, expect, it} from 'vitest';
import {relativeDay} from '../../src/view/dates/relative.js';
import {settingIn, shown, type Otherwise} from '../support/dates.js';

const relative = (tag: string, start: string, now: string | number, otherwise: Otherwise = {}) => {
  const setting = {...otherwise, now: +new Date(now)};
  return relativeDay(shown(start, undefined, setting), settingIn(tag, setting));
};
const far = (start: string, now: string | number, otherwise?: Otherwise, tag = 'en') =>
  relative(tag, start, now, otherwise)?.text.replace(/\s/g, ' ');
/** The words a millisecond before a moment, and at it. */
const around = (start: string, moment: string | number, otherwise?: Otherwise) =>
  [-1, 0].map((step) => far(start, +new Date(moment) + step, otherwise));

describe('how far off a day is', () => {
  it.each([
    ['2027-06-11', 'il y a 3 jours', '3 days ago'],
    ['2027-06-13', 'hier', 'yesterday'],
    ['2027-06-14', 'aujourd’hui', 'today'],
    ['2027-06-14T00:05', 'aujourd’hui', 'today'],
    ['2027-06-15', 'demain', 'tomorrow'],
    ['2027-06-16T00:00', 'après-demain', 'in 2 days'],
    ['2027-06-17', 'dans 3 jours', 'in 3 days'],
  ])('is said of %s by the days between', (start, french, english) => {
    expect(far(start, '2027-06-14T23:59+02:00', {}, 'fr')).toBe(french);
    expect(far(start, '2027-06-14T00:00+02:00')).toBe(english);
  });

  it('keeps a number and its unit in one piece', () => {
    expect(relative('fr', '2027-06-17', '2027-06-14')!.text).toBe('dans 3\u00a0jours');
  });

  it('changes at midnight where the event is, whoever reads', () => {
    expect(around('2027-06-15T18:30', '2027-06-15T00:00+02:00', {readerZone: 'Asia/Tokyo'})).toEqual(['tomorrow', 'today']);
    expect(around('2027-06-15', '2027-06-15T00:00+02:00', {readerZone: 'Asia/Tokyo'})).toEqual(['tomorrow', 'today']);
  });

  it('is by the clock that the page’s author chose for an hour, and at home for a whole day', () => {
    const zone = 'Asia/Tokyo';
    expect(around('2027-06-14T18:30', '2027-06-15T00:00+09:00', {zone})).toEqual(['tomorrow', 'today']);
    expect(around('2027-06-15', '2027-06-15T00:00+02:00', {zone})).toEqual(['tomorrow', 'today']);
  });

  it('is by an hour’s own offset, or by the reader’s clock, where nothing else is known', () => {
    const nowhere = {home: undefined, readerZone: 'America/New_York'};
    expect(around('2027-06-15T18:30+09:00', '2027-06-15T00:00+09:00', nowhere)).toEqual(['tomorrow', 'today']);
    expect(around('2027-06-15T18:30', '2027-06-15T00:00-04:00', nowhere)).toEqual(['tomorrow', 'today']);
    expect(around('2027-06-15', '2027-06-15T00:00-04:00', nowhere)).toEqual(['tomorrow', 'today']);
  });

  it.each([
    ['23 hours long', 'Europe/Paris', '2027-03-28T00:00+01:00', '2027-03-29T00:00+02:00'],
    ['25 hours long', 'Europe/Paris', '2027-10-31T00:00+02:00', '2027-11-01T00:00+01:00'],
    ['followed by one that begins at 01:00', 'Asia/Beirut', '2027-03-27T00:00+02:00', '2027-03-28T01:00+03:00'],
    ['that has its last hour twice', 'America/Santiago', '2027-04-03T00:00-03:00', '2027-04-04T00:00-04:00'],
    ['followed by one that has its first hour twice', 'America/Havana', '2027-11-06T00:00-04:00', '2027-11-07T00:00-04:00'],
  ])('changes at the end of a day %s', (_, home, from, to) => {
    const [today, tomorrow] = [from, to].map((moment) => moment.slice(0, 10)) as [string, string];
    expect(relative('en', today, from, {home})!.until).toBe(+new Date(to));
    expect(relative('en', today, +new Date(to) - 1, {home})!.until).toBe(+new Date(to));
    expect(around(today, from, {home})).toEqual(['tomorrow', 'today']);
    expect(around(tomorrow, to, {home})).toEqual(['tomorrow', 'today']);
  });

  it('is not said where the day or the year is not known', () => {
    for (const start of ['2027', '2027-06', '--06-14']) expect(relative('en', start, '2027-06-14')).toBeUndefined();
  });
});
