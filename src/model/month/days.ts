import {DAY, type Wall} from '../date.js';
import type {FeedEvent} from '../feed.js';
import type {Occurrence} from '../occurrence.js';
import type {Zone} from '../zone.js';
import {isSomewhereIn, spanOf, type Span} from './span.js';

/** One time at which an event happens, and the event. */
export interface Happening {
  readonly event: FeedEvent;
  readonly occurrence: Occurrence;
}

/** What happens on a day. */
export interface DayEvent extends Happening, Span {
  /** What it does on this one of its days; it is `whole` where it has no other. */
  readonly stretch: 'whole' | 'begins' | 'continues' | 'ends';
}

/** What happens in a month. */
export interface MonthEvents {
  /** By the midnight of each day that has any: what goes on first, then whole days, then by the hour. */
  readonly days: ReadonlyMap<Wall, readonly DayEvent[]>;
  /** That of which the month is known and the day is not. */
  readonly dayless: readonly Happening[];
}

/**
 * The events in the weeks of a month, each with every time at which it happens: on all days that it touches, in the `zone`
 * shown or at home. What has no date or no year, and what is postponed, is in no month.
 */
export function eventsInMonth(
  events: readonly FeedEvent[],
  month: Wall,
  weeks: readonly (readonly Wall[])[],
  zone?: Zone,
): MonthEvents {
  const [from, until] = [weeks[0]![0]!, weeks.at(-1)![6]!];
  const days = new Map<Wall, DayEvent[]>();
  const dayless: Happening[] = [];
  for (const event of events) {
    for (const occurrence of event.occurrences) {
      if (isFar(occurrence, from, until)) continue;
      const happening = {event, occurrence};
      const span = spanOf(occurrence, event.zone, zone);
      if (isSomewhereIn(month, occurrence)) dayless.push(happening);
      if (!span) continue;
      for (let day = Math.max(span.first, from); day <= Math.min(span.last, until); day += DAY) {
        if (!days.has(day)) days.set(day, []);
        days.get(day)!.push({...happening, ...span, stretch: stretchOn(day, span)});
      }
    }
  }
  for (const those of days.values()) those.sort(inOrder);
  return {days, dayless};
}

/** Whether a date is so far off that no zone can bring it here; most of a large feed is, and need not be read in one. */
const isFar = ({start, end = start}: Occurrence, from: Wall, until: Wall): boolean =>
  !start || start.wall > until + 3 * DAY || Math.max(start.wall, end!.wall) < from - 2 * DAY;

function stretchOn(day: Wall, {first, last}: Span): DayEvent['stretch'] {
  if (first === last) return 'whole';
  return day === first ? 'begins' : day === last ? 'ends' : 'continues';
}

function inOrder(a: DayEvent, b: DayEvent): number {
  const [one, other] = [a, b].map(({event: {title, id}}) => `${title[0].text} ${id}`);
  return a.start.wall - b.start.wall || (one! < other! ? -1 : 1);
}
