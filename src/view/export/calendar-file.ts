import {escaped, folded} from './content-line.js';
import type {CalendarEntry} from './entry.js';
import {compactOf} from './span.js';

/**
 * An iCalendar file (RFC 5545) of entries; of none it would be invalid. It names no METHOD, for PUBLISH asks for an organiser's
 * e-mail address. Times are moments in UTC: a zone would need its rules with it, and no entry recurs.
 */
export const calendarFile = (entries: readonly CalendarEntry[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sharers Widgets//NONSGML Sharers Widgets//EN',
    ...entries.flatMap(component),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');

function component({span, stamp, modified, coordinates, ...entry}: CalendarEntry): string[] {
  const dated = span.kind === 'days' ? ';VALUE=DATE' : '';
  const moment = (at: number | undefined): string | undefined =>
    at === undefined ? undefined : compactOf({...span, kind: 'instants'}, at);
  const properties: Readonly<Record<string, string | number | undefined>> = {
    BEGIN: 'VEVENT',
    UID: escaped(entry.uid),
    DTSTAMP: moment(stamp),
    'LAST-MODIFIED': moment(modified),
    SEQUENCE: entry.sequence,
    STATUS: entry.status,
    [`DTSTART${dated}`]: compactOf(span, span.start),
    [`DTEND${dated}`]: span.end === undefined ? undefined : compactOf(span, span.end),
    SUMMARY: escaped(entry.title),
    DESCRIPTION: entry.description && escaped(entry.description),
    LOCATION: entry.place && escaped(entry.place),
    GEO: coordinates?.join(';'),
    URL: entry.url,
    END: 'VEVENT',
  };
  return Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : `${name}:${value}`));
}
