import {DAY, hasDay, HOUR, isTimed, midnightOf, type FeedDate} from '../../model/date.js';
import {offsetAt, zoneOfOffset, type Zone} from '../../model/zone.js';
import {plain, type Phrase, type Piece} from '../phrase.js';
import type {Setting} from '../setting.js';
import {datetime} from './datetime.js';
import {formatIn, formOf, type Form} from './format.js';
import {shownDates} from './shown.js';
import {styleOf, type Part} from './style.js';
import {zoneName} from './zone-name.js';

/**
 * When something is, in words, as far as it is known. Hours are those of the place, or of the zone that the page's author
 * chose; where the reader's clock shows another hour at that moment, the zone is named.
 */
export function whenPhrase(start: FeedDate, end: FeedDate | undefined, home: Zone | undefined, setting: Setting): Phrase {
  const {words, readerZone, zone = home} = setting;
  const [first, last = first] = shownDates(start, end, home, zone);
  const phrase = inWords(first, last, words.locale);
  if (first.offset === undefined) return phrase;
  const instant = first.wall - first.offset;
  return first.offset === offsetAt(readerZone, instant)
    ? phrase
    : [...phrase, {text: ` (${zoneName(zone ?? zoneOfOffset(first.offset), instant, words.locale)})`}];
}

/** A date alone, in words to put into a sentence that names the zone elsewhere. */
export const dateWords = (date: FeedDate, home: Zone | undefined, setting: Setting): string =>
  plain(whenPhrase(date, undefined, home, {...setting, readerZone: setting.zone ?? home ?? setting.readerZone}));

function inWords(start: FeedDate, end: FeedDate, locale: string): Phrase {
  const style = styleOf(locale);
  const bound = (date: FeedDate, form = formOf(date), at = style.at): Piece => ({
    text: plain(engineWords(locale, form, date)) + (isTimed(date) ? at + style.hour(date.wall) : ''),
    datetime: datetime(date),
  });
  const weekday = formOf(start) === 'day' ? 'weekday' : formOf(start);
  // An end that says less than the start, or no more than where in it the end lies, is no other end of a range.
  if (datetime(start).startsWith(datetime(end)) || datetime(end).startsWith(datetime(start))) return [bound(start, weekday)];
  if (isTimed(start) && isTimed(end) && inOneDay(start.wall, end.wall)) {
    const [before, between] = style.hours;
    return [bound(start, weekday, before), {text: between}, {text: style.hour(end.wall), datetime: datetime(end)}];
  }
  const alike = formOf(start) === formOf(end) && !isTimed(start) && !isTimed(end);
  const range = alike
    ? engineWords(locale, formOf(start), start, end)
    : [bound(start), {text: style.to(hasDay(end))}, bound(end)];
  return [{text: style.from(hasDay(start), range[0]!.text)}, ...range];
}

/** The engine's words for a date, or for all from one date to another, with each end marked as what it is. */
function engineWords(locale: string, form: Form, start: FeedDate, end?: FeedDate): Phrase {
  const format = formatIn(locale, form);
  const style = styleOf(locale);
  const parts: (Part & {source?: string})[] = end
    ? format.formatRangeToParts(start.wall, end.wall)
    : format.formatToParts(start.wall);
  const phrase: {text: string; datetime: string | undefined}[] = [];
  parts.forEach((part, index) => {
    const date = part.source === 'startRange' ? start : part.source === 'endRange' ? end : undefined;
    const text = style.word(part, parts[index - 1], parts[index + 1]);
    const named = date && datetime(date);
    const last = phrase.at(-1);
    if (last && last.datetime === named) last.text += text;
    else phrase.push({text, datetime: named});
  });
  return phrase;
}

/** Whether two clock readings fall on one day, or in one night that belongs to its first day. */
const inOneDay = (start: number, end: number): boolean =>
  midnightOf(start) === midnightOf(end) ||
  (midnightOf(start) + DAY === midnightOf(end) && end - start <= 12 * HOUR && end - midnightOf(end) <= 6 * HOUR);
