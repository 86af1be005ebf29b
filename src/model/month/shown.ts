import type {Wall} from '../date.js';
import type {FeedEvent} from '../feed.js';
import type {Zone} from '../zone.js';
import {eventsInMonth, type MonthEvents} from './days.js';
import type {Weekday} from './first-weekday.js';
import {nearestMonth} from './nearest.js';
import {monthOf, weeksOf} from './weeks.js';

/** Which month is to be shown, and where the reader is in it. */
export interface MonthAsked {
  /** Its first midnight. */
  readonly month: Wall;
  readonly today: Wall;
  readonly firstDay: Weekday;
  /** The zone that days and hours are shown in; each event's own unless given. */
  readonly zone?: Zone | undefined;
  /** The day whose events the reader asked for last, and the one that the keys led to last, of whatever month. */
  readonly chosen?: Wall | undefined;
  readonly reached?: Wall | undefined;
}

/** A month with its events. */
export interface Month extends MonthEvents {
  readonly month: Wall;
  readonly today: Wall;
  readonly weeks: readonly (readonly Wall[])[];
  /** The day whose events are shown in full: the one chosen, else today or the next that has any, else the first; if any has. */
  readonly selected: Wall | undefined;
  /** The day that the Tab key comes to. */
  readonly stop: Wall;
  /** Where to go from a month without events. */
  readonly nearest: Wall | undefined;
}

export function monthShown(events: readonly FeedEvent[], {month, today, firstDay, zone, chosen, reached}: MonthAsked): Month {
  const weeks = weeksOf(month, firstDay);
  const {days, dayless} = eventsInMonth(events, month, weeks, zone);
  const own = weeks.flat().filter((day) => monthOf(day) === month);
  const ifShown = (day: Wall | undefined): Wall | undefined => own.find((one) => one === day);
  const selected = ifShown(chosen) ?? own.find((day) => day >= today && days.has(day)) ?? own.find((day) => days.has(day));
  return {
    month,
    today,
    weeks,
    days,
    dayless,
    selected,
    stop: ifShown(reached) ?? selected ?? ifShown(today) ?? month,
    nearest: selected === undefined && dayless.length === 0 ? nearestMonth(events, month, zone) : undefined,
  };
}
