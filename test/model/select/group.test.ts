import {describe, expect, it} from 'vitest';
import {selectEvents} from '../../../src/model/select.js';
import {groupEvents, type GroupBy} from '../../../src/model/select/group.js';
import {sortItems} from '../../../src/model/select/sort.js';
import {eventsIn} from '../../support/reading.js';

const NOW = +new Date('2027-06-14T10:00Z');

/** The groups of events, as "heading: titles". */
function groups(items: object[], by: GroupBy, zone?: string, now = NOW): string[] {
  const events = eventsIn(items.map((item, id) => ({type: 'event', id: String(id), title: String(id), ...item})));
  return groupEvents(selectEvents(events, now), by, {now, zone}).map(({kind, date, series, events: members}) => {
    const length = {year: 4, month: 7, day: 10, time: 16}[date?.precision ?? 'time'];
    const heading = date ? new Date(date.wall).toISOString().slice(0, length) : (series?.name[0].text ?? kind);
    return `${heading}: ${members.map(({item}) => item.title[0].text).join(' ')}`;
  });
}

describe('events under headings', () => {
  const items = [
    {title: 'evening', start: '2027-06-20T20:00'},
    {title: 'morning', start: '2027-06-20'},
    {title: 'July', start: '2027-07-01'},
    {title: 'some time in July', start: '2027-07'},
    {title: 'some time in 2028', start: '2028'},
    {title: 'early June', start: '2027-06-01'},
    {title: 'May', start: '2027-05-10'},
    {title: 'exhibition', start: '2026-04-07', end: '2028-03-31'},
    {title: 'no year', start: '--10-17'},
    {title: 'no date'},
    {title: 'postponed', start: '2027-06-20', status: 'postponed'},
  ];

  it('of a day, month or year are in the order of time, what is over last, with what is long and what has no date apart', () => {
    expect(groups(items, 'day')).toEqual([
      '2027-06-20: morning evening',
      '2027-07-01: July',
      '2027-07: some time in July',
      '2028: some time in 2028',
      'running: exhibition',
      '2027-06-01: early June',
      '2027-05-10: May',
      'undated: no year postponed no date',
    ]);
    expect(groups(items, 'month')).toEqual([
      '2027-06: morning evening',
      '2027-07: July some time in July',
      '2028: some time in 2028',
      'running: exhibition',
      '2027-06: early June',
      '2027-05: May',
      'undated: no year postponed no date',
    ]);
    expect(groups(items, 'year')).toEqual([
      '2027: morning evening July some time in July',
      '2028: some time in 2028',
      'running: exhibition',
      '2027: early June May',
      'undated: no year postponed no date',
    ]);
  });

  it('without a wish for headings are what is next, what is long, what is over and what has no date', () => {
    expect(groups(items, 'none')).toEqual([
      'rest: morning evening July some time in July some time in 2028',
      'running: exhibition',
      'rest: early June May',
      'undated: no year postponed no date',
    ]);
  });

  it('have a key each', () => {
    const events = eventsIn(items.map((item, id) => ({type: 'event', id: String(id), ...item})));
    const keys = groupEvents(selectEvents(events, NOW), 'month', {now: NOW}).map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are by the last day of what is long on that day, and by today while they go on', () => {
    const exhibition = [{title: 'exhibition', start: '2026-04-07', end: '2027-06-15'}];
    expect(groups(exhibition, 'month')).toEqual(['running: exhibition']);
    expect(groups(exhibition, 'month', undefined, +new Date('2027-06-14T22:00Z') - 1)).toEqual(['running: exhibition']);
    expect(groups(exhibition, 'month', undefined, +new Date('2027-06-14T22:00Z'))).toEqual(['2027-06: exhibition']);
    expect(groups([{title: 'two days', start: '2027-06-13', end: '2027-06-14'}], 'day')).toEqual(['2027-06-14: two days']);
  });

  it('are under the day that the hours shown are of', () => {
    const late = [{title: 'late', start: '2027-06-20T23:00'}];
    expect(groups(late, 'day')).toEqual(['2027-06-20: late']);
    expect(groups(late, 'day', 'Asia/Tokyo')).toEqual(['2027-06-21: late']);
    expect(groups([{title: 'whole day', start: '2027-06-20'}], 'day', 'Asia/Tokyo')).toEqual(['2027-06-20: whole day']);
  });

  it('of a series stand together, the series with the next event first, and those of none last', () => {
    const series = (name: string) => ({series: {name}});
    expect(
      groups(
        [
          {title: 'alone', start: '2027-06-15'},
          {title: 'B1', start: '2027-06-20', ...series('Bé')},
          {title: 'A1', start: '2027-06-18', ...series('A')},
          {title: 'B2', start: '2027-06-16', ...series('BÉ')},
          {title: 'A2', ...series('A')},
          {title: 'undated'},
        ],
        'series',
      ),
    ).toEqual(['BÉ: B2 B1', 'A: A1 A2', 'rest: alone', 'undated: undated']);
  });

  it('at the end of the calendar do not fail', () => {
    expect(groups([{title: 'end', start: '9999-12-31T24:00'}], 'year')).toHaveLength(1);
  });
});

describe('events in another order', () => {
  const events = eventsIn([
    {type: 'event', id: '3', title: 'b', date_published: '2027-01-01'},
    {type: 'event', id: '2', title: 'É', date_published: '2027-01-02T09:00:00+02:00'},
    {type: 'event', id: '1', title: {fr: 'b', en: 'a'}, date_published: '2027-01-02T08:00:00Z'},
    {type: 'event', id: '5', title: 'c'},
    {type: 'event', id: '4', title: 'c'},
  ]);
  const ids = (...how: Parameters<typeof sortItems> extends [unknown, ...infer Rest] ? Rest : never) =>
    sortItems(selectEvents(events, NOW), ...how)
      .map(({item}) => item.id)
      .join('');

  it('are by title, then id, alike in every language unless a collator is given', () => {
    expect(ids('title')).toBe('13452');
    expect(ids('title', 'en')).toBe('13452');
    expect(ids('title', 'fr', new Intl.Collator('fr').compare)).toBe('13452');
  });

  it('are by id when the titles that a reader sees are alike', () => {
    const alike = eventsIn([
      {type: 'event', id: '2', title: {fr: 'a', en: 'same'}},
      {type: 'event', id: '1', title: {fr: 'b', en: 'same'}},
    ]);
    const selected = sortItems(selectEvents(alike, NOW), 'title', 'en');
    expect(selected.map(({item}) => item.id)).toEqual(['1', '2']);
  });

  it('are by what was published last, and what does not say is last', () => {
    expect(ids('newest')).toBe('12345');
  });

  it('are by date as they were selected', () => {
    expect(ids('date')).toBe(
      selectEvents(events, NOW)
        .map(({item}) => item.id)
        .join(''),
    );
  });
});
