import type {FeedDate} from '../../model/date.js';
import {remember} from '../../model/remember.js';

const FORMS = {
  year: {year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  yearless: {day: 'numeric', month: 'long'},
  weekday: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  hour: {timeStyle: 'short'},
  'short-month': {month: 'short'},
} satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

export type Form = keyof typeof FORMS;

/** The form that says of a date's day what is known of it. */
export const formOf = ({yearless, precision}: FeedDate): Form =>
  yearless ? 'yearless' : precision === 'time' ? 'day' : precision;

const kept = remember((key) => {
  const [locale, form] = key.split(' ') as [string, Form];
  // Clock readings are formatted as if they were in UTC, so that no zone can move them.
  return new Intl.DateTimeFormat(locale, {...FORMS[form], timeZone: 'UTC', calendar: 'gregory'});
});

/** The engine's format for a form of date in a language. */
export const formatIn = (locale: string, form: Form): Intl.DateTimeFormat => kept(`${locale} ${form}`);
