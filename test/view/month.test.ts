import {describe, expect, it} from 'vitest';
import {calendarWordsIn as wordsIn} from '../../src/locales/calendar-words.js';
import {monthShown} from '../../src/model/month/shown.js';
import {monthNamed} from '../../src/model/month/weeks.js';
import {monthView} from '../../src/view/month.js';
import {evenly} from '../support/dates.js';
import {eventsIn} from '../support/reading.js';

const view = (tag: string, items: object[] = [], name = '2026-03', zone?: string) => {
  const today = Date.parse('2026-03-17');
  const events = eventsIn(items.map((item, id) => ({type: 'event', id, title: `E${id}`, ...item})));
  const month = monthShown(events, {month: monthNamed(name)!, today, firstDay: 1, zone});
  return monthView(month, {words: wordsIn(tag), now: today, readerZone: 'Europe/Paris', zone});
};
const day = (date: string, ...rest: Parameters<typeof view>) =>
  view(...rest)
    .weeks.flat()
    .find((one) => one.day === Date.parse(date))!;
const name = (date: string, ...rest: Parameters<typeof view>) => evenly(day(date, ...rest).name);
const hours = (date: string, fields: object, zone?: string) =>
  ['fr', 'en'].map((tag) => evenly(day(date, tag, [fields], '2026-03', zone).entries[0]!.hour));

describe('what is said of a month', () => {
  it('is its name, and the months that the buttons lead to', () => {
    const french = view('fr', [], '2026-01');
    expect([french.heading, french.previous.name, french.next.name, french.today.name]).toEqual([
      'janvier 2026',
      'Mois précédent, décembre 2025',
      'Mois suivant, février 2026',
      'Aujourd’hui, mars 2026',
    ]);
    const english = view('en', [], '2026-01');
    expect([english.heading, english.previous.name, english.next.name, english.today.name]).toEqual([
      'January 2026',
      'Previous month, December 2025',
      'Next month, February 2026',
      'Today, March 2026',
    ]);
  });

  it('is the month to go to when it has no events', () => {
    expect(view('fr', [{start: '2026-05-01'}]).nearest?.name).toBe('Voir mai 2026');
    expect(view('en', [{start: '2026-05-01'}]).nearest?.name).toBe('See May 2026');
    expect(view('en').nearest).toBe(undefined);
  });

  it('is the names of the weekdays, short and in full', () => {
    expect(view('fr').weekdays[0]).toEqual({short: 'lun.', full: 'lundi'});
    expect(view('en').weekdays.at(-1)).toEqual({short: 'Sun', full: 'Sunday'});
  });
});

describe('what a day is called', () => {
  const two = [{start: '2026-03-18'}, {start: '2026-03-18T10:00'}, {start: '2026-03-01'}];

  it('is its date in full and how many events it has', () => {
    expect(name('2026-03-18', 'fr', two)).toBe('mercredi 18 mars 2026, 2 événements');
    expect(name('2026-03-18', 'en', two)).toBe('Wednesday 18 March 2026, 2 events');
    expect(name('2026-03-01', 'fr', two)).toBe('dimanche 1er mars 2026, 1 événement');
    expect(name('2026-03-01', 'en', two)).toBe('Sunday 1 March 2026, 1 event');
    expect(name('2026-03-02', 'fr', two)).toBe('lundi 2 mars 2026');
  });

  it('says that it is today', () => {
    expect(name('2026-03-17', 'fr', [{start: '2026-03-17'}])).toBe('Aujourd’hui, mardi 17 mars 2026, 1 événement');
    expect(day('2026-03-17', 'en').name).toMatch(/^Today, Tuesday,? 17 March 2026$/);
    expect(
      view('fr')
        .weeks.flat()
        .filter(({isToday}) => isToday),
    ).toHaveLength(1);
  });

  it('has in it what stands in the grid, as the language writes it', () => {
    expect(['2026-03-01', '2026-03-02'].map((date) => day(date, 'fr').number)).toEqual(['1er', '2']);
    expect(['2026-03-01', '2026-03-02'].map((date) => day(date, 'en').number)).toEqual(['1', '2']);
  });

  it('goes with words for themes', () => {
    const items = [{start: '2026-03-17'}, {start: '2026-04-01'}];
    const traits = (date: string) => day(date, 'fr', items).traits;
    expect(traits('2026-03-17')).toEqual(['today', 'selected', 'busy']);
    expect(traits('2026-03-18')).toEqual([]);
    expect(traits('2026-04-01')).toEqual(['other-month', 'busy']);
  });
});

describe('what stands in a day', () => {
  it('is three events and the number of the others', () => {
    const items = (count: number) => Array.from({length: count}, () => ({start: '2026-03-18'}));
    const three = day('2026-03-18', 'fr', items(3));
    expect([three.entries.length, three.more]).toEqual([3, '']);
    const four = day('2026-03-18', 'fr', items(4));
    expect([four.entries.length, four.more]).toEqual([3, '+1 autre']);
    expect(day('2026-03-18', 'fr', items(5)).more).toBe('+2 autres');
    expect(day('2026-03-18', 'en', items(5)).more).toBe('+2 more');
  });

  it('is the hour at which an event begins, or ends when that is on another day', () => {
    expect(hours('2026-03-18', {start: '2026-03-18T09:30', end: '2026-03-18T12:00'})).toEqual(['9 h 30', '09:30']);
    const night = {start: '2026-03-18T22:00', end: '2026-03-20T06:00'};
    expect(hours('2026-03-18', night)).toEqual(['22 h', '22:00']);
    expect(hours('2026-03-19', night)).toEqual(['', '']);
    expect(hours('2026-03-20', night)).toEqual(['jusqu’à 6 h', 'until 06:00']);
    expect(hours('2026-03-18', {start: '2026-03-18'})).toEqual(['', '']);
    expect(hours('2026-03-19', {start: '2026-03-18', end: '2026-03-19'})).toEqual(['', '']);
  });

  it('is the hour in the zone shown', () => {
    expect(hours('2026-03-19', {start: '2026-03-18T22:00', timezone: 'America/New_York'}, 'Europe/Paris')).toEqual([
      '3 h',
      '03:00',
    ]);
    expect(hours('2026-03-18', {start: '2026-03-18T22:00', timezone: 'America/New_York'})).toEqual(['22 h', '22:00']);
  });

  it('is the title in the reader’s language, with words for themes', () => {
    const item = {title: {fr: 'Un', en: 'One'}, start: '2026-03-18', end: '2026-03-19', status: 'cancelled'};
    expect(day('2026-03-18', 'en', [item]).entries[0]).toEqual({
      hour: '',
      title: {text: 'One', language: 'en'},
      traits: ['begins', 'cancelled'],
    });
    expect(day('2026-03-19', 'fr', [{...item, status: 'entry link'}]).entries[0]!.traits).toEqual(['ends']);
  });
});
