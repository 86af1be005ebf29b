import {DAY, midnightOf, parseDate, type Wall} from '../date.js';
import type {Weekday} from './first-weekday.js';

/** The midnight at which the month begins that a reading falls in, or one so many months later. */
export function monthOf(reading: Wall, later = 0): Wall {
  const date = new Date(midnightOf(reading));
  return date.setUTCMonth(date.getUTCMonth() + later, 1);
}

/** The day so many months later; the last day of the month where that has no such day. */
export const monthsLater = (day: Wall, months: number): Wall =>
  Math.min(monthOf(day, months) + day - monthOf(day), monthOf(day, months + 1) - DAY);

/** The month that a text names, as "2026-03"; also that of a day. */
export function monthNamed(text: string): Wall | undefined {
  const date = parseDate(text);
  return date && !date.yearless && date.precision !== 'year' ? monthOf(date.wall) : undefined;
}

/** A month as `monthNamed` reads it. */
export const nameOfMonth = (reading: Wall): string => new Date(reading).toISOString().slice(0, 7);

/** The midnight at which the week of a day begins. */
export const weekOf = (day: Wall, firstDay: Weekday): Wall => day - ((new Date(day).getUTCDay() - firstDay + 7) % 7) * DAY;

/** The weeks that a month has days in, each with all of its days: some may be of the months before and after. */
export function weeksOf(month: Wall, firstDay: Weekday): Wall[][] {
  const weeks: Wall[][] = [];
  for (let week = weekOf(month, firstDay); week < monthOf(month, 1); week += 7 * DAY)
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((index) => week + index * DAY));
  return weeks;
}
