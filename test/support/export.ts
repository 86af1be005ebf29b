import ICAL from 'ical.js';
import {eventWordsIn} from '../../src/locales/event-words.js';
import {calendarFile} from '../../src/view/export/calendar-file.js';
import {entriesOf} from '../../src/view/export/event-entries.js';
import {event} from './reading.js';

export const NOW = Date.UTC(2027, 0, 2, 3, 4, 5);

export const setting = (tag = 'fr') => ({words: eventWordsIn(tag), now: NOW});

/** The entries of an event with these fields, in a feed at home in Paris. */
export const entries = (fields: object, tag?: string, envelope?: object) => entriesOf(event(fields, envelope), setting(tag));

/** What another reader of iCalendar understands of the entries of an event. */
export const components = (fields: object, tag?: string, envelope?: object): ICAL.Component[] =>
  read(calendarFile(entries(fields, tag, envelope)));

export const read = (file: string): ICAL.Component[] =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');

/** A property as it is written. */
export const value = (component: ICAL.Component | undefined, name: string): string | undefined =>
  component?.getFirstPropertyValue(name)?.toString();
