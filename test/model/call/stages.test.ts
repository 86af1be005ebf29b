import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stagesOf} from '../../../src/model/call/stages.js';
import {call} from '../../support/call.js';

/** The stages in order, as "name standing". */
const stages = (list: object[], moment: string | number, fields: object = {}) =>
  stagesOf(call({...fields, stages: list}), +new Date(moment)).map(({stage, standing}) => {
    const {id, kind} = stage as {id?: string; kind?: string};
    return `${id ?? kind} ${standing}`;
  });

describe('the stages of a call', () => {
  const list = [
    {kind: 'information', start: '2027-01-15T18:00', end: '2027-01-15T20:00'},
    {kind: 'deadline', start: '2027-03-31T12:00'},
    {kind: 'jury', start: '2027-05-10', end: '2027-05-12'},
    {kind: 'results', start: '2027-06'},
  ];

  it.each([
    ['2027-01-15T17:00Z', ['information now', 'deadline next', 'jury later', 'results later']],
    ['2027-01-15T19:00Z', ['information past', 'deadline next', 'jury later', 'results later']],
    ['2027-03-31T09:59Z', ['information past', 'deadline next', 'jury later', 'results later']],
    ['2027-03-31T10:00Z', ['information past', 'deadline past', 'jury next', 'results later']],
    ['2027-05-09T22:00Z', ['information past', 'deadline past', 'jury now', 'results next']],
    ['2027-05-12T21:59Z', ['information past', 'deadline past', 'jury now', 'results next']],
    ['2027-05-12T22:00Z', ['information past', 'deadline past', 'jury past', 'results next']],
    ['2027-06-30T22:00Z', ['information past', 'deadline past', 'jury past', 'results past']],
  ])('stand in time as their dates say: %s', (moment, expected) => {
    expect(stages(list, moment)).toEqual(expected);
  });

  it('are in the order of time, and one without a date or a year keeps its place', () => {
    const mixed = [
      {id: 'last', start: '2027-09-01'},
      {id: 'undated'},
      {id: 'first', start: '2027-01-01'},
      {id: 'yearless', start: '--06-14'},
    ];
    expect(stages(mixed, '2026-01-01')).toEqual(['first next', 'undated later', 'last later', 'yearless later']);
    expect(stages(mixed, '2027-02-01')).toEqual(['first past', 'undated next', 'last later', 'yearless later']);
    expect(stages(mixed, '2027-10-01')).toEqual(['first past', 'undated past', 'last past', 'yearless next']);
  });

  it('are not said to be the next before any of them has a known date', () => {
    expect(stages([{id: 'yearless', start: '--06-14'}, {id: 'undated'}], '2027-02-01')).toEqual([
      'yearless unknown',
      'undated unknown',
    ]);
    const mixed = [{id: 'undated'}, {id: 'known', start: '2027-09-01'}, {id: 'after'}];
    expect(stages(mixed, '2027-02-01')).toEqual(['undated unknown', 'known next', 'after later']);
    expect(stages(mixed, '2027-10-01')).toEqual(['undated past', 'known past', 'after next']);
  });

  it('that begin at one moment are all the next', () => {
    const twins = [
      {id: 'Paris', start: '2027-06-14T18:00'},
      {id: 'London', start: '2027-06-14T17:00', zone: 'Europe/London'},
      {id: 'New York', start: '2027-06-14T18:00', zone: 'America/New_York'},
    ];
    expect(stages(twins, '2027-01-01')).toEqual(['Paris next', 'London next', 'New York later']);
  });

  it('in one place and a deadline in another zone each go by their own', () => {
    const apart = [
      {kind: 'workshop', start: '2027-06-14'},
      {kind: 'deadline', start: '2027-06-14', zone: '-12:00'},
    ];
    expect(stages(apart, '2027-06-14T11:59Z')).toEqual(['workshop now', 'deadline next']);
    expect(stages(apart, '2027-06-14T22:00Z')).toEqual(['workshop past', 'deadline now']);
    expect(stages(apart, '2027-06-15T12:00Z')).toEqual(['workshop past', 'deadline past']);
  });

  it('of a call that has expired are past, dated or not', () => {
    expect(stages([{id: 'a'}, {id: 'b', start: '2099'}], '2027-01-01', {expired: true})).toEqual(['a past', 'b past']);
  });

  it('have a next one at any moment at which one has not begun, and none of those before it is still to come', () => {
    const stage = fc.record({
      start: fc.option(
        fc.integer({min: 1, max: 28}).map((day) => `2027-02-${String(day).padStart(2, '0')}`),
        {nil: '--02-03'},
      ),
      zone: fc.constantFrom('Europe/Paris', 'America/New_York', '-12:00'),
    });
    fc.assert(
      fc.property(fc.array(stage, {maxLength: 8}), fc.integer({min: 0, max: 30 * 24}), (list, hours) => {
        const standings = stages(list, +new Date('2027-02-01') + hours * 3_600_000).map((said) => said.split(' ')[1]!);
        const ahead = standings.filter((standing) => standing === 'next' || standing === 'later');
        expect(ahead[0] ?? 'next').toBe('next');
        expect(standings.slice(0, standings.indexOf('next')).includes('later')).toBe(false);
      }),
    );
  });
});
