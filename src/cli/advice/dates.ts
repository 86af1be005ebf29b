import {DAY, isTimed, midnightOf, MINUTE, parseDate, type FeedDate, type Wall} from '../../model/date.js';
import {readIn, type Zone} from '../../model/zone.js';
import {itemOf, valueAt} from '../../model/read/pointer.js';
import type {Advice, Spot, Subject} from './advice.js';

interface DatePlace {
  readonly pointer: string;
  readonly key: string;
  readonly date: FeedDate;
  readonly zone: Zone | undefined;
}

/** The times of a document that are read, with where they are at home. */
function timesOf({document, items, places}: Subject): readonly DatePlace[] {
  const zones = new Map(items.map(({pointer, zone}) => [pointer, zone]));
  return places.flatMap(({pointer, key, value, definition}) => {
    const date = definition === 'DateText' && typeof value === 'string' ? parseDate(value.trim()) : undefined;
    const item = itemOf(pointer) ?? '';
    if (!date || !isTimed(date) || !zones.has(item)) return [];
    const stage = /^\/items\/\d+\/stages\/\d+/.exec(pointer)?.[0];
    const own = stage && valueAt(document, `${stage}/timezone`);
    return [{pointer, key, date, zone: typeof own === 'string' ? own : zones.get(item)}];
  });
}

/** A clock reading in its zone; of a time with an offset and no zone that of the offset. */
const wallOf = ({date, zone}: DatePlace): Wall => {
  try {
    return readIn(date, zone).wall;
  } catch {
    return date.wall;
  }
};

const dayOf = (wall: Wall): string => new Date(wall).toISOString().slice(0, 10);

const CLOSING = /\/(?:deadline|registration\/closes|stages\/\d+\/(?:start|end))$/;

/** A deadline or a step at exact midnight: half of all readers take it for the end of the day that it begins. */
export const midnight: Advice = (subject) =>
  timesOf(subject)
    .filter(({pointer}) => CLOSING.test(pointer))
    .map((place) => ({pointer: place.pointer, wall: wallOf(place)}))
    .filter(({wall}) => wall % DAY === 0)
    .map(({pointer, wall}) => ({pointer, details: {day: dayOf(wall - DAY), next: dayOf(wall)}}));

/** An event from midnight to midnight, or to a minute before: systems write so what lasts whole days. */
export const allDay: Advice = (subject) => {
  const walls = new Map(timesOf(subject).map((place) => [place.pointer, wallOf(place)]));
  return [...walls]
    .filter(([pointer, wall]) => pointer.endsWith('/start') && !CLOSING.test(pointer) && wall % DAY === 0)
    .map(([pointer, first]) => ({pointer, first, last: lastDay(walls.get(pointer.replace(/start$/, 'end')))}))
    .filter(({first, last}) => last >= first)
    .map(({pointer, first, last}) => ({pointer, details: {day: dayOf(first), last: dayOf(last)}}));
};

/** The day that ends at a clock reading, or in the minute after it; minus infinity if none does. */
const lastDay = (end: Wall = NaN): Wall =>
  end % DAY === 0 ? end - DAY : end % DAY >= DAY - MINUTE ? midnightOf(end) : -Infinity;

/** Local times that are nobody's, told once for the feed. */
export const withoutZone: Advice = (subject) =>
  once(timesOf(subject).filter(({date, zone}) => zone === undefined && date.offset === undefined));

/** Times that only an offset places, told once for the feed. */
export const offsets: Advice = (subject) => once(timesOf(subject).filter(({date}) => date.offset !== undefined));

const once = ([first, ...others]: readonly DatePlace[]): readonly Spot[] =>
  first ? [{pointer: first.pointer, details: {count: String(others.length + 1)}}] : [];
