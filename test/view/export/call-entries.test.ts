import {describe, expect, it} from 'vitest';
import {callWordsIn} from '../../../src/locales/call-words.js';
import {callState} from '../../../src/model/call/state.js';
import {callsOf} from '../../../src/model/read/call.js';
import {calendarFile} from '../../../src/view/export/calendar-file.js';
import {deadlineEntry, stageEntry} from '../../../src/view/export/call-entries.js';
import type {CalendarEntry} from '../../../src/view/export/entry.js';
import {read, value} from '../../support/export.js';
import {reading} from '../../support/reading.js';

const its = (tag: string) => ({words: callWordsIn(tag), now: +new Date('2027-03-10T12:00+01:00')});

const call = (fields: object, envelope?: object) =>
  callsOf(reading([{type: 'call', id: 'c', title: 'Communs', url: '/c', ...fields}], envelope).feed!)[0]!;

const deadline = (fields: object, tag = 'fr', envelope?: object) => {
  const one = call(fields, envelope);
  return deadlineEntry(one, callState(one, its(tag).now).deadline, its(tag));
};
const stages = (list: object[], fields: object = {}, tag = 'fr') => {
  const one = call({...fields, stages: list});
  return one.stages.map((stage) => stageEntry(one, stage, its(tag)));
};

/** What another reader of iCalendar understands of an entry. */
const told = (entry: CalendarEntry | undefined, ...names: string[]) => {
  const [component] = read(calendarFile([entry!]));
  return names.map((name) => value(component, name));
};

const WHEN = ['dtstart', 'dtend'];

describe('the deadline of a call in a calendar', () => {
  it('is a whole day, called what it is', () => {
    const entry = deadline({deadline: '2027-03-31', apply_url: '/apply', summary: 'Un an.'});
    expect(told(entry, 'summary', ...WHEN)).toEqual(['Date limite\u00a0: Communs', '2027-03-31', '2027-04-01']);
    expect(told(entry, 'description', 'url', 'status', 'uid', 'sequence')).toEqual([
      'https://feeds.example/apply\n\nhttps://feeds.example/c\n\nUn an.',
      'https://feeds.example/c',
      'CONFIRMED',
      'c-deadline@feeds.example/network.json',
      '0',
    ]);
    expect(told(deadline({deadline: '2027-03-31'}, 'en'), 'summary')).toEqual(['Deadline: Communs']);
  });

  it('is the moment that it is', () => {
    expect(told(deadline({deadline: '2027-03-31T17:00'}), ...WHEN)).toEqual(['2027-03-31T15:00:00Z', undefined]);
  });

  it.each(['2027-07-08T00:00', '2027-07-07T22:00Z'])('at midnight, %s, is the end of the evening before', (midnight) => {
    expect(told(deadline({deadline: midnight}), ...WHEN)).toEqual(['2027-07-07T21:59:00Z', '2027-07-07T22:00:00Z']);
  });

  it('at a midnight that floats is the end of the evening before too', () => {
    const floating = deadline({deadline: '2027-07-08T00:00'}, 'fr', {timezone: undefined});
    expect(told(floating, ...WHEN)).toEqual(['2027-07-07T23:59:00', '2027-07-08T00:00:00']);
  });

  it('is another version of itself when it was extended', () => {
    expect(told(deadline({deadline: '2027-03-31', previous_deadline: '2027-03-24'}), 'sequence')).toEqual(['1']);
  });

  it('that is a stage’s is that stage', () => {
    const list = [{id: 'fin', kind: 'deadline', start: '2027-03-31'}];
    expect(deadline({stages: list})).toEqual(stages(list)[0]);
  });

  it.each([
    {deadline: '2027-03-01'},
    {deadline: '--03-31'},
    {deadline: '2027-04'},
    {deadline: '2027-03-31', status: 'cancelled'},
    {deadline: '2027-03-31', status: 'reporté'},
    {deadline: '2027-03-31', expired: true},
    {},
  ])('is none where it is over, holds no more or is not fully known: %j', (fields) => {
    expect(deadline(fields)).toBeUndefined();
  });
});

describe('the stages of a call in a calendar', () => {
  it('are days for a workshop of two days, with the place', () => {
    const [entry] = stages([
      {
        title: 'Atelier',
        kind: 'workshop',
        start: '2027-06-14',
        end: '2027-06-15',
        location: {name: 'Superpublic', city: 'Paris'},
      },
    ]);
    expect(told(entry, 'summary', ...WHEN, 'location')).toEqual([
      'Atelier\u00a0: Communs',
      '2027-06-14',
      '2027-06-16',
      'Superpublic, Paris',
    ]);
  });

  it('have what they are as a name, and where to join them', () => {
    const online = {
      kind: 'information',
      start: '2027-04-01T18:00',
      end: '2027-04-01T19:00',
      online_url: 'https://visio.example/',
    };
    expect(told(stages([online], {}, 'en')[0], 'summary', 'location', 'description', ...WHEN)).toEqual([
      'Information session: Communs',
      'Online',
      'https://visio.example/\n\nhttps://feeds.example/c',
      '2027-04-01T16:00:00Z',
      '2027-04-01T17:00:00Z',
    ]);
  });

  it('to hand something in by midnight are the end of the evening before', () => {
    const [moment, span] = stages([
      {kind: 'deadline', start: '2027-07-08T00:00'},
      {kind: 'pre-application', start: '2027-06-01', end: '2027-07-08T00:00'},
    ]);
    expect(told(moment, ...WHEN)).toEqual(['2027-07-07T21:59:00Z', '2027-07-07T22:00:00Z']);
    expect(told(span, ...WHEN)).toEqual(['2027-06-01', '2027-07-08']);
  });

  it('at midnight are at midnight, where nothing is to be handed in', () => {
    expect(told(stages([{kind: 'workshop', start: '2027-07-08T00:00'}])[0], ...WHEN)).toEqual([
      '2027-07-07T22:00:00Z',
      undefined,
    ]);
  });

  it('are known by names of their own, which stay when others come and dates change', () => {
    const uids = (list: object[]) => stages(list).map((entry) => entry!.uid);
    const [by, kind, twin] = [
      {id: 'x', title: 'A', start: '2027-06-01'},
      {kind: 'jury', start: '2027-06-01'},
      {kind: 'jury', start: '2027-07-01'},
    ];
    const all = uids([by, kind, twin]);
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toBe('c-stage-x@feeds.example/network.json');
    expect(uids([{title: 'B', start: '2027-05-01'}, {...by, title: 'C'}, {...kind, start: '2027-06-02'}, twin]).slice(1)).toEqual(
      all,
    );
    expect(told(stages([{...kind, previous_start: '2027-05-01'}])[0], 'sequence')).toEqual(['1']);
  });

  it('are none where they are over or no day is known', () => {
    expect(
      stages([
        {kind: 'jury', start: '2027-03-09'},
        {kind: 'jury', start: '2027-06'},
        {kind: 'jury', start: '--06-14'},
        {kind: 'jury'},
      ]),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(stages([{kind: 'jury', start: '2027-06-01'}], {status: 'cancelled'})).toEqual([undefined]);
  });
});
