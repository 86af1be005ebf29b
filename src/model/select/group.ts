import {DAY, isTimed, midnightOf, type FeedDate} from '../date.js';
import type {Series} from '../feed.js';
import {overAt} from '../moment.js';
import type {SelectedEvent} from '../select.js';
import {readIn, wallAt, zoneOfOffset, type Instant, type Zone} from '../zone.js';
import {fold} from './fold.js';

export type GroupBy = 'none' | 'day' | 'month' | 'year' | 'series';

/** Events that stand under one heading. */
export interface EventGroup {
  /** What tells it from the other groups. */
  readonly key: string;
  /**
   * Why they stand together: a date or a series, which the group then has; that they go on for long; that their date is not
   * known; or nothing more, for what belongs to no series and when nothing is to be grouped.
   */
  readonly kind: 'date' | 'series' | 'running' | 'undated' | 'rest';
  /** A day, month or year; one that says less than was asked for when no more is known. */
  readonly date?: FeedDate;
  readonly series?: Series;
  readonly events: readonly SelectedEvent[];
}

/** When the groups are made, and in which zone dates are read; each event's own unless given. */
export interface GroupSetting {
  readonly now: Instant;
  readonly zone?: Zone | undefined;
}

/**
 * Selected events under headings. In a group they keep the order they come in. Groups by date are in the order of time, with
 * what is over after all else and latest first, so that one month may have a heading for each; groups by series are in the
 * order of their first events. What goes on for long stands after what is next, or an exhibition of a year would be first on
 * each of its days. What has no date is last.
 */
export function groupEvents(selected: readonly SelectedEvent[], by: GroupBy, setting: GroupSetting): EventGroup[] {
  const groups = new Map<string, {place: Place; group: EventGroup; events: SelectedEvent[]}>();
  for (const item of selected) {
    const {place, ...heading} = headingOf(item, by, setting);
    const known = groups.get(heading.key);
    if (known) {
      known.events.push(item);
    } else {
      const events = [item];
      groups.set(heading.key, {place, group: {...heading, events}, events});
    }
  }
  return [...groups.values()].sort(({place: a}, {place: b}) => a[0] - b[0] || a[1] - b[1]).map(({group}) => group);
}

/** Where a group stands among the others: a rank, and in it a time. */
type Place = readonly [rank: number, time: number];

type Heading = Omit<EventGroup, 'events'> & {readonly place: Place};

function headingOf(item: SelectedEvent, by: GroupBy, setting: GroupSetting): Heading {
  const {
    item: {series},
    phase,
    order,
  } = item;
  const past = phase === 'past';
  if (by === 'series' && series) return {key: `series ${fold(series.name[0].text)}`, kind: 'series', place: [0, 0], series};
  if (order[0] === 2) return {key: 'undated', kind: 'undated', place: [4, 0]};
  if (by === 'series') return {key: 'rest', kind: 'rest', place: [3, 0]};
  if (isLong(item, setting.now)) return {key: 'running', kind: 'running', place: [1, 0]};
  if (by === 'none') return {key: past ? 'past' : 'rest', kind: 'rest', place: [past ? 2 : 0, 0]};
  const date = dayOf(item, by, setting);
  const {precision, wall} = date;
  return {key: `${past ? 'past ' : ''}${precision} ${wall}`, kind: 'date', place: past ? [2, -wall] : [0, wall], date};
}

/** Whether an event has begun and is not over within a day of now. */
const isLong = ({item: event, occurrence, phase}: SelectedEvent, now: Instant): boolean =>
  phase === 'ongoing' && overAt(occurrence, event.zone) > now + DAY;

/** The date to stand under: that of the beginning, and of what is under way today's. */
function dayOf(
  {item: event, occurrence, phase}: SelectedEvent,
  by: keyof typeof FINENESS,
  {now, zone = event.zone}: GroupSetting,
): FeedDate {
  const start =
    zone === event.zone && occurrence.start!.offset === undefined
      ? occurrence.start!
      : readIn(occurrence.start!, event.zone, zone);
  const today = wallAt(now, zone ?? zoneOfOffset(start.offset ?? 0));
  const isToday = phase === 'ongoing' && today > start.wall;
  const known = isToday || isTimed(start) ? 'day' : (start.precision as keyof typeof FINENESS);
  const precision = FINENESS[known] < FINENESS[by] ? known : by;
  const date = new Date(midnightOf(isToday ? today : start.wall));
  if (precision !== 'day') date.setUTCDate(1);
  if (precision === 'year') date.setUTCMonth(0);
  return {wall: +date, precision, yearless: false};
}

const FINENESS = {year: 0, month: 1, day: 2} as const;
