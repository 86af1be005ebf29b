import type {CalendarWords} from '../locales/calendar-words.js';
import {isTimed, type Wall} from '../model/date.js';
import type {DayEvent} from '../model/month/days.js';
import type {Month} from '../model/month/shown.js';
import {monthOf} from '../model/month/weeks.js';
import {remember} from '../model/remember.js';
import {formatIn} from './dates/format.js';
import {styleOf} from './dates/style.js';
import {whenPhrase} from './dates/when.js';
import {piece, plain, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';

/** What a day of the grid has room for; of what is more, the number is said. */
const ENTRIES = 3;

/** What is said of a month. */
export interface MonthView {
  /** "March 2026" */
  readonly heading: string;
  readonly weekdays: readonly {readonly short: string; readonly full: string}[];
  readonly weeks: readonly (readonly DayView[])[];
  readonly previous: Way;
  readonly next: Way;
  readonly today: Way;
  /** From a month without events to one that has some; nothing where there is none. */
  readonly nearest: Way | undefined;
}

/** A button to another month or day, called by where it leads. */
export interface Way {
  readonly to: Wall;
  readonly name: string;
}

export interface DayView {
  readonly day: Wall;
  /** As it stands in the name, too. */
  readonly number: string;
  /** The day in full, whether it is today, and how many events it has. */
  readonly name: string;
  /** Further part names for themes. */
  readonly traits: readonly string[];
  readonly isToday: boolean;
  readonly isSelected: boolean;
  readonly entries: readonly EntryView[];
  /** How many there are besides the entries; empty where these are all. */
  readonly more: string;
}

/** An event in the grid. */
export interface EntryView {
  /** From or until when; empty for what lasts the whole day. */
  readonly hour: string;
  readonly title: Piece;
  /** Further part names for themes: what it does on this one of its days, and its status when that is a word of the format. */
  readonly traits: readonly string[];
}

export function monthView(shown: Month, setting: Setting<CalendarWords>): MonthView {
  const {month, weeks, today, nearest} = shown;
  const {words} = setting;
  const heading = (reading: Wall): string => formatIn(words.locale, 'month').format(reading);
  const way = (to: Wall, name: (month: string) => string): Way => ({to, name: name(heading(to))});
  return {
    heading: heading(month),
    weekdays: weeks[0]!.map((day) => ({
      short: weekdaysIn(words.locale).short.format(day),
      full: weekdaysIn(words.locale).long.format(day),
    })),
    weeks: weeks.map((week) => week.map((day) => dayView(day, shown, setting))),
    previous: way(monthOf(month, -1), words.previous),
    next: way(monthOf(month, 1), words.next),
    today: way(today, (name) => `${words.today}, ${name}`),
    nearest: nearest === undefined ? nearest : way(nearest, words.see),
  };
}

/** A day in full: "Tuesday 17 March 2026". */
export const dayPhrase = (day: Wall, setting: Setting): Phrase =>
  whenPhrase({start: {wall: day, precision: 'day', yearless: false}, end: undefined, home: undefined, zone: undefined}, setting);

function dayView(day: Wall, {month, days, today, selected}: Month, setting: Setting<CalendarWords>): DayView {
  const {words} = setting;
  const those = days.get(day) ?? [];
  const isToday = day === today;
  const isSelected = day === selected;
  const left = those.length - ENTRIES;
  return {
    day,
    number: styleOf(words.locale).word({type: 'day', value: `${new Date(day).getUTCDate()}`}),
    name: [isToday && words.today, plain(dayPhrase(day, setting)), those.length > 0 && words.count(those.length)]
      .filter(Boolean)
      .join(', '),
    traits: [
      isToday && 'today',
      isSelected && 'selected',
      monthOf(day) !== month && 'other-month',
      those.length > 0 && 'busy',
    ].filter((trait) => trait !== false),
    isToday,
    isSelected,
    entries: those.slice(0, ENTRIES).map((event) => entryView(event, words)),
    more: left > 0 ? words.more(left) : '',
  };
}

function entryView({event, occurrence, start, end, stretch}: DayEvent, words: Setting<CalendarWords>['words']): EntryView {
  const {locale, reader, statuses, until} = words;
  const hour = (reading: Wall): string => styleOf(locale).hour(reading);
  const begins = /whole|begins/.test(stretch) && isTimed(start);
  const ends = stretch === 'ends' && isTimed(end);
  return {
    hour: begins ? hour(start.wall) : ends ? until(hour(end.wall)) : '',
    title: piece(event.title, reader),
    traits: [stretch, ...(Object.hasOwn(statuses, occurrence.status) ? [occurrence.status] : [])],
  };
}

const weekdaysIn = remember((locale) => {
  const named = (weekday: 'short' | 'long') => new Intl.DateTimeFormat(locale, {weekday, timeZone: 'UTC'});
  return {short: named('short'), long: named('long')};
});
