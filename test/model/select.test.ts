import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isListed, selectEvents, type Show} from '../../src/model/select.js';
import {eventsIn} from '../support/reading.js';

const titles = (items: object[], show: Show, now: string | number, envelope?: object): string[] =>
  selectEvents(
    eventsIn(
      items.map((item, id) => ({type: 'event', id: String(id), title: String(id), ...item})),
      envelope,
    ),
    +new Date(now),
  )
    .filter(({phase}) => isListed(phase, show))
    .map(({item}) => item.title[0].text);

/** In which lists an event is a millisecond before a moment, at it, and a millisecond after. */
const around = (item: object, moment: string, envelope?: object): string[] =>
  [-1, 0, 1].map((step) =>
    (['upcoming', 'ongoing', 'past'] as const)
      .filter((show) => titles([item], show, +new Date(moment) + step, envelope).length > 0)
      .join(' '),
  );

describe('an event', () => {
  it('is under way from its first millisecond to its last', () => {
    const workshop = {start: '2027-06-14T18:30', end: '2027-06-14T20:00'};
    expect(around(workshop, '2027-06-14T18:30+02:00')).toEqual(['upcoming', 'upcoming ongoing', 'upcoming ongoing']);
    expect(around(workshop, '2027-06-14T20:00+02:00')).toEqual(['upcoming ongoing', 'past', 'past']);
  });

  it('without an end lasts to the end of its day, where it is held', () => {
    const [over, goesOn] = [
      ['upcoming ongoing', 'past', 'past'],
      ['upcoming ongoing', 'upcoming ongoing', 'upcoming ongoing'],
    ];
    expect(around({start: '2027-06-14T18:30'}, '2027-06-15T00:00+02:00')).toEqual(over);
    expect(around({start: '2027-06-14'}, '2027-06-15T00:00+02:00')).toEqual(over);
    expect(around({start: '2027-06-14T18:30', timezone: 'America/New_York'}, '2027-06-15T00:00-04:00')).toEqual(over);
    // 23:00Z is the next day's 01:00 in Paris, so the day of it is the next one.
    expect(around({start: '2027-06-14T23:00Z'}, '2027-06-15T00:00+02:00')).toEqual(['upcoming', 'upcoming', 'upcoming']);
    expect(around({start: '2027-06-14T23:00Z'}, '2027-06-16T00:00+02:00')).toEqual(over);
    expect(around({start: '2027-06-14', end: '2027-06-15'}, '2027-06-15T00:00+02:00')).toEqual(goesOn);
    expect(around({start: '2027-06-14', end: '2027-06-15'}, '2027-06-16T00:00+02:00')).toEqual(over);
  });

  it('whose time floats is over only when it is over everywhere', () => {
    const floating = {start: '2027-06-14T18:30', end: '2027-06-14T20:00'};
    expect(around(floating, '2027-06-14T20:00-12:00', {timezone: undefined})).toEqual(['upcoming ongoing', 'past', 'past']);
  });

  it('of a known month or year is over with it, and not under way before', () => {
    expect(around({start: '2027-06'}, '2027-07-01T00:00+02:00')).toEqual(['upcoming', 'past', 'past']);
    expect(around({start: '2027'}, '2028-01-01T00:00+01:00')).toEqual(['upcoming', 'past', 'past']);
    expect(around({start: '2027-06', end: '2027-08'}, '2027-07-01T00:00+02:00')).toEqual([
      'upcoming',
      'upcoming ongoing',
      'upcoming ongoing',
    ]);
  });

  it('without a year or a date is never past, unless its publisher says so', () => {
    expect(titles([{start: '--10-17'}, {}], 'upcoming', '2099-01-01')).toEqual(['0', '1']);
    expect(titles([{start: '--10-17', expired: true}, {expired: true}], 'past', '2020-01-01')).toEqual(['0', '1']);
    expect(titles([{start: '2090-01-01', expired: 'yes'}], 'past', '2020-01-01')).toEqual([]);
  });

  it('that is cancelled stays until its day has passed, and one that is postponed until it has a date', () => {
    expect(around({start: '2027-06-14', status: 'cancelled'}, '2027-06-15T00:00+02:00')).toEqual([
      'upcoming ongoing',
      'past',
      'past',
    ]);
    const meeting = {start: '2027-06-14T18:30', end: '2027-06-14T20:00', status: 'cancelled'};
    const night = {start: '2027-06-14T22:00', end: '2027-06-15T02:00', status: 'cancelled'};
    expect(around(meeting, '2027-06-15T00:00+02:00')).toEqual(['upcoming ongoing', 'past', 'past']);
    expect(around({...meeting, end: '2027-06-14T24:00'}, '2027-06-15T00:00+02:00')).toEqual(['upcoming ongoing', 'past', 'past']);
    expect(around(night, '2027-06-15T02:00+02:00')).toEqual(['upcoming ongoing', 'past', 'past']);
    expect(titles([{start: '2027-06-14', status: 'postponed'}], 'upcoming', '2028-01-01')).toEqual(['0']);
  });

  it('that happens several times is listed by the next one, and is past with the last', () => {
    const series = {title: 'series', occurrences: [{start: '2027-06-01'}, {start: '2027-08-01'}]};
    const alone = {title: 'alone', start: '2027-07-01'};
    expect(titles([alone, series], 'upcoming', '2027-05-01')).toEqual(['series', 'alone']);
    expect(titles([alone, series], 'upcoming', '2027-06-15')).toEqual(['alone', 'series']);
    expect(titles([series], 'past', '2027-06-15')).toEqual([]);
    expect(titles([alone, series], 'past', '2027-08-15')).toEqual(['series', 'alone']);
  });
});

describe('of an event that happens several times', () => {
  const selected = (...occurrences: object[]) => {
    const {occurrence, more} = selectEvents(
      eventsIn([{type: 'event', id: 'e', title: 'E', occurrences}]),
      +new Date('2027-01-01'),
    )[0]!;
    return [new Date(occurrence.start!.wall).toISOString().slice(0, 10), more];
  };

  it('one that is cancelled or postponed hides none that holds', () => {
    expect(selected({start: '2027-02-01', status: 'cancelled'}, {start: '2027-02-08'})).toEqual(['2027-02-08', 0]);
    expect(selected({start: '2020-02-01', status: 'postponed'}, {start: '2027-02-08'}, {start: '2027-02-15'})).toEqual([
      '2027-02-08',
      1,
    ]);
    expect(selected({start: '2027-02-01', status: 'cancelled'}, {start: '2020-01-01'})).toEqual(['2027-02-01', 0]);
  });
});

describe('a list of events', () => {
  const items = [
    {title: 'undated'},
    {title: 'yearless, December', start: '--12-03'},
    {title: 'yearless, October', start: '--10-17'},
    {title: '2021', start: '2021-06-02'},
    {title: '2022', start: '2022-03-10'},
    {title: '2029', start: '2029-01-01'},
    {title: '2028', start: '2028-01-01'},
  ];

  it('begins with what is next, and has what is unknown last', () => {
    expect(titles(items, 'upcoming', '2027-01-01')).toEqual([
      '2028',
      '2029',
      'yearless, October',
      'yearless, December',
      'undated',
    ]);
  });

  it('of all goes on with what is over, latest first', () => {
    expect(titles(items, 'all', '2027-01-01').slice(0, 4)).toEqual(['2028', '2029', '2022', '2021']);
  });

  it('puts events of one moment in the order of title, then id', () => {
    const at = {start: '2028-01-01'};
    expect(
      titles(
        [
          {...at, title: 'b'},
          {...at, title: 'a', id: '2'},
          {...at, title: 'a', id: '1'},
        ],
        'upcoming',
        '2027-01-01',
      ),
    ).toEqual(['a', 'a', 'b']);
  });

  it('is the same whatever the order of the feed', () => {
    const day = fc.integer({min: 1, max: 4}).map((number) => `2027-06-0${number}`);
    const item = fc.record(
      {
        title: fc.constantFrom('a', 'b', 'É'),
        start: fc.oneof(day, fc.constantFrom('2027-06', '2027', '--06-02', '2027-06-02T00:00')),
        end: day,
        status: fc.constantFrom('scheduled', 'cancelled', 'postponed'),
        expired: fc.boolean(),
      },
      {requiredKeys: ['title']},
    );
    const shuffled = fc.array(item, {maxLength: 12}).chain((list) => {
      const all = eventsIn(list.map((fields, id) => ({type: 'event', id: String(id), ...fields})));
      return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], {minLength: all.length}));
    });
    const now = +new Date('2027-06-02T10:00Z');
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        expect(selectEvents(others, now)).toEqual(selectEvents(events, now));
      }),
    );
  });
});
