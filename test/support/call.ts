import type {CallDates} from '../../src/model/call/dates.js';
import {parseDate} from '../../src/model/date.js';

const DATES = ['opens', 'deadline', 'previous_deadline', 'date', 'start', 'end'];

/** The dates of a call at home in Paris, with its fields as a publisher writes them, but `zone` for "timezone". */
export const call = (fields: object): CallDates => ({zone: 'Europe/Paris', ...(withDates(fields) as object)});

function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, DATES.includes(key) ? parseDate(String(field)) : withDates(field)]),
  );
}
