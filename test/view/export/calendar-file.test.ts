import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {calendarFile} from '../../../src/view/export/calendar-file.js';
import {components, entries, NOW, read, value} from '../../support/export.js';

const TITLE = {title: 'Forum'};
const evening = {...TITLE, start: '2027-06-14T18:30', end: '2027-06-14T20:00'};

/** What a reader of the file is told, without the control characters that it cannot hold. */
// eslint-disable-next-line no-control-regex -- those are what the format cannot hold
const held = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '');

/** Any text, but rather often one with what iCalendar escapes and where lines are folded. */
const text = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'grapheme', minLength: 30}),
      fc.constantFrom(
        '\\',
        ';',
        ',',
        '\n',
        '\\n',
        '\\\\,',
        ':',
        '"',
        '\r\n',
        '\t',
        ' ',
        '\u0007',
        '👩‍👩‍👧',
        'é',
        'x'.repeat(70),
        '…'.repeat(25),
      ),
    ),
    {maxLength: 12},
  )
  .map((parts) => parts.join(''));

describe('an iCalendar file', () => {
  it('says to another reader what was put into it', () => {
    const [entry] = entries(evening);
    fc.assert(
      fc.property(text, text, text, text, (uid, title, description, place) => {
        const [component] = read(calendarFile([{...entry!, uid: `u${uid}`, title, description, place}]));
        expect(value(component, 'uid')).toBe(held(`u${uid}`));
        expect(value(component, 'summary') ?? '').toBe(held(title));
        expect(value(component, 'description') ?? '').toBe(held(description));
        expect(value(component, 'location') ?? '').toBe(held(place));
      }),
    );
  });

  it('has lines of 75 octets at most, each ended by CRLF, and cuts neither characters nor escapes', () => {
    const [entry] = entries(evening);
    fc.assert(
      fc.property(text, (description) => {
        const file = calendarFile([{...entry!, description}]);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
          expect(line.replace(/\\[\\;,n]/g, '')).not.toContain('\\');
        }
      }),
    );
  });

  it('fills its lines', () => {
    const [entry] = entries({...evening, summary: 'x'.repeat(300)});
    const lines = calendarFile([entry!]).split('\r\n');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toHaveLength(75);
    expect(lines.filter((line) => /^ x+$/.test(line)).map(({length}) => length)).toEqual([75, 75, 75, 16]);
  });

  it('is what RFC 5545 asks for', () => {
    expect(calendarFile(entries({...evening, id: 'forum', url: 'https://example.org/forum'})).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Sharers//Widgets//EN',
      'BEGIN:VEVENT',
      'UID:forum@feeds.example/network.json',
      'DTSTAMP:20270102T030405Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'DTSTART:20270614T163000Z',
      'DTEND:20270614T180000Z',
      'SUMMARY:Forum',
      'DESCRIPTION:https://example.org/forum',
      'URL:https://example.org/forum',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('ends whole days on the day after the last', () => {
    const file = calendarFile(entries({...TITLE, start: '2027-06-14', end: '2027-06-16'}));
    expect(file).toContain('\r\nDTSTART;VALUE=DATE:20270614\r\nDTEND;VALUE=DATE:20270617\r\n');
    expect(calendarFile(entries({...TITLE, start: '2027-02-28'}))).toContain('\r\nDTEND;VALUE=DATE:20270301\r\n');
  });

  it('has no end where none is known', () => {
    const [component] = components({...TITLE, start: '2027-06-14T18:30'});
    expect(value(component, 'dtstart')).toBe('2027-06-14T16:30:00Z');
    expect(value(component, 'dtend')).toBeUndefined();
  });

  it('has the time as it is written where that floats', () => {
    const file = calendarFile(entries(evening, 'fr', {timezone: undefined}));
    expect(file).toContain('\r\nDTSTART:20270614T183000\r\nDTEND:20270614T200000\r\n');
  });

  it('says when the event was last changed, and else when it was asked for', () => {
    const [changed] = components({...evening, date_modified: '2026-12-24T10:00:00+01:00'});
    expect(value(changed, 'dtstamp')).toBe('2026-12-24T09:00:00Z');
    expect(value(changed, 'last-modified')).toBe('2026-12-24T09:00:00Z');
    const [unknown] = components({...evening, date_modified: 'last week'});
    expect(value(unknown, 'dtstamp')).toBe(new Date(NOW).toISOString().replace('.000', ''));
    expect(value(unknown, 'last-modified')).toBeUndefined();
    expect(value(components({...evening, date_modified: '2026-12-24'})[0], 'last-modified')).toBe('2026-12-23T23:00:00Z');
  });

  it('takes the day of a change for one in UTC where the event’s times float', () => {
    const [component] = components({...evening, date_modified: '2026-12-24'}, 'fr', {timezone: undefined});
    expect(value(component, 'last-modified')).toBe('2026-12-24T00:00:00Z');
  });

  it('has no status for a word of the publisher’s own', () => {
    expect(value(components({...evening, status: 'cancelled'})[0], 'status')).toBe('CANCELLED');
    expect(value(components({...evening, status: 'recessed'})[0], 'status')).toBeUndefined();
  });

  it('says where on earth it is', () => {
    const location = {name: 'Superpublic', latitude: 48.8581, longitude: -0.0000002};
    expect(calendarFile(entries({...evening, location}))).toContain('\r\nGEO:48.858100;-0.000000\r\n');
    expect(calendarFile(entries({...evening, location: {...location, longitude: undefined}}))).not.toContain('GEO');
    expect(calendarFile(entries({...evening, location: {...location, latitude: undefined}}))).not.toContain('GEO');
    expect(calendarFile(entries({...evening, location: {...location, latitude: 0}}))).toContain('\r\nGEO:0.000000;');
  });

  it('has a component for each occurrence', () => {
    const occurrences = ['2027-06-14T18:30', '2027-06-21', '2027-07'].map((start) => ({start}));
    const found = components({...TITLE, occurrences});
    expect(found.map((component) => value(component, 'dtstart'))).toEqual(['2027-06-14T16:30:00Z', '2027-06-21']);
  });
});
