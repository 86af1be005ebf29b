import {escaped, folded} from './content-line.js';
import type {CalendarEntry} from './entry.js';
import {compactOf, type Span} from './span.js';

/**
 * An iCalendar file (RFC 5545) of entries; of none it would be invalid. It names no METHOD, for PUBLISH asks for an organiser's
 * e-mail address. Times are moments in UTC: a zone would need its rules with it, and no entry recurs.
 */
export const calendarFile = (entries: readonly CalendarEntry[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sharers//Widgets//EN', ...entries.flatMap(component), 'END:VCALENDAR']
    .map(folded)
    .join('');

function component({span, stamp, modified, coordinates, ...entry}: CalendarEntry): string[] {
  const {kind, start, end} = span;
  const type = kind === 'days' ? ';VALUE=DATE' : '';
  const moment = (at: number | undefined, of: Span['kind'] = 'instants'): string => (at === undefined ? '' : compactOf(of, at));
  const properties: Readonly<Record<string, string | undefined>> = {
    BEGIN: 'VEVENT',
    UID: escaped(entry.uid),
    DTSTAMP: moment(stamp),
    'LAST-MODIFIED': moment(modified),
    SEQUENCE: String(entry.sequence),
    STATUS: entry.status?.toUpperCase(),
    [`DTSTART${type}`]: moment(start, kind),
    [`DTEND${type}`]: moment(end, kind),
    SUMMARY: escaped(entry.title),
    DESCRIPTION: escaped(entry.description),
    LOCATION: escaped(entry.place),
    GEO: coordinates?.join(';'),
    URL: entry.url,
    END: 'VEVENT',
  };
  return Object.entries(properties).flatMap(([name, value]) => (value ? `${name}:${value}` : []));
}
