import {DAY, hasDay, HOUR, isTimed, midnightOf, type FeedDate, type Wall} from '../../model/date.js';
import {readIn, zoneOfOffset, type Zone} from '../../model/zone.js';
import {plain, type Phrase, type Piece} from '../phrase.js';
import type {Setting} from '../setting.js';
import {datetime} from './datetime.js';
import {formatIn, formOf, type Form} from './format.js';
import {shownDates, type ShownDates} from './shown.js';
import {styleOf, type Part} from './style.js';
import {zoneName} from './zone-name.js';

/**
 * When something is, in words, as far as it is known. Where the reader's clock shows another hour at the start or the end,
 * the zone is named; of what can be attended `online`, from wherever the reader is, the reader's hours are told too.
 */
export function whenPhrase({start, end = start, zone}: ShownDates, setting: Setting, online = false): Phrase {
  const {words, readerZone} = setting;
  const {locale, yourTime} = words;
  const phrase = inWords(start, end, locale);
  const times = [start, end].filter(isFixed);
  const readers = times.map((time) => readIn(time, undefined, readerZone));
  if (times.every(({offset}, index) => offset === readers[index]!.offset)) return phrase;
  const names = times.map(({wall, offset}) => zoneName(zone ?? zoneOfOffset(offset), wall - offset, locale));
  const zones = ` (${[...new Set(names)].join(' – ')})`;
  if (!online) return [...phrase, {text: zones}];
  const theirs = plain(inWords(readers[0]!, readers.at(-1)!, locale));
  const day = plain(engineWords(locale, 'weekday', start));
  // A day that both begin with is not said again.
  const said = [plain(phrase), theirs].every((text) => text.startsWith(day)) ? day.length : 0;
  return [...phrase, {text: zones + yourTime(theirs.slice(said).replace(/^,? /, ''))}];
}

/** A date that another stands instead of, as it follows those words; the zone is named elsewhere. */
export function formerDate(date: FeedDate, home: Zone | undefined, setting: Setting): string {
  const {start} = shownDates(date, undefined, home, setting);
  const {locale} = setting.words;
  const text = dateWords(start, locale);
  return styleOf(locale).from(hasDay(start), text) + text;
}

/** A date as it is shown, in words and no more. */
export const dateWords = (shown: FeedDate, locale: string): string => plain(inWords(shown, shown, locale));

/** A time of which the moment is known. */
type Fixed = FeedDate & {readonly offset: number};
const isFixed = (date: FeedDate): date is Fixed => date.offset !== undefined;

function inWords(start: FeedDate, end: FeedDate, locale: string): Phrase {
  const style = styleOf(locale);
  const bound = (date: FeedDate, form = formOf(date), at = style.at): Piece => ({
    text: plain(engineWords(locale, form, date)) + (isTimed(date) ? at + style.hour(date.wall) : ''),
    datetime: datetime(date),
  });
  const [form, from, to] = [formOf(start), datetime(start), datetime(end)];
  const weekday = form === 'day' ? 'weekday' : form;
  // An end that says less than the start, or no more than where in it the end lies, is no other end of a range.
  if (from.startsWith(to) || to.startsWith(from)) return [bound(start, weekday)];
  if (isTimed(start) && isTimed(end) && inOneDay(start.wall, end.wall)) {
    const [before, between] = style.hours;
    return [bound(start, weekday, before), {text: between}, {text: style.hour(end.wall), datetime: to}];
  }
  const alike = form === formOf(end) && !isTimed(start) && !isTimed(end);
  const range = alike ? engineWords(locale, form, start, end) : [bound(start), {text: style.to(hasDay(end))}, bound(end)];
  return [{text: style.from(hasDay(start), range[0]!.text)}, ...range];
}

/** The engine's words for a date, or for all from one date to another, with each end marked as what it is. */
function engineWords(locale: string, form: Form, start: FeedDate, end?: FeedDate): Phrase {
  const format = formatIn(locale, form);
  const style = styleOf(locale);
  const parts: (Part & {source?: string})[] = end
    ? format.formatRangeToParts(start.wall, end.wall)
    : format.formatToParts(start.wall);
  const ends: Readonly<Record<string, string | undefined>> = end ? {startRange: datetime(start), endRange: datetime(end)} : {};
  const phrase: {text: string; datetime: string | undefined}[] = [];
  parts.forEach((part, index) => {
    const text = style.word(part, parts[index - 1], parts[index + 1]);
    const named = ends[part.source ?? ''];
    const last = phrase.at(-1);
    if (last && last.datetime === named) last.text += text;
    else phrase.push({text, datetime: named});
  });
  return phrase;
}

/** Whether two clock readings fall on one day, its last midnight included, or in one night that belongs to its first day. */
function inOneDay(start: Wall, end: Wall): boolean {
  const late = end - midnightOf(start);
  return late >= 0 && end - start < DAY && (late <= DAY || (late <= 30 * HOUR && end - start <= 12 * HOUR));
}
