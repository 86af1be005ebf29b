import type {CallWords} from '../locales/call-words.js';
import {isMidnight, lastDayOf, type Deadline} from '../model/call/deadline.js';
import type {CallState} from '../model/call/state.js';
import {hasDay, isTimed, type FeedDate, type Wall} from '../model/date.js';
import type {FeedCall, Stage} from '../model/feed.js';
import {latest} from '../model/moment.js';
import {offsetAt, wallAt, type Instant, type Zone} from '../model/zone.js';
import {datetime} from './dates/datetime.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {zoneName} from './dates/zone-name.js';
import {plain, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** So many days nobody counts: the date says more. */
const UNCOUNTED = 100;

/** How a call stands and why, in one line: "Open until Wednesday 31 March 2027 inclusive, 5 days left". */
export function statePhrase(call: FeedCall, {state, reason, deadline, daysLeft}: CallState, setting: Setting<CallWords>): Phrase {
  const {words, now} = setting;
  switch (state) {
    case 'cancelled':
      return [{text: words.cancelled}];
    case 'results':
      return [{text: words.results}];
    case 'rolling':
      return [{text: words.rolling}];
    case 'announced': {
      const [opening, home] = reason === 'stage' ? [deadline!.stage!.start!, deadline!.zone] : [call.opens!, call.zone];
      const phrase = around(hasDay(opening) ? words.opens : words.opensIn, dateIn(opening, home, setting));
      return isTimed(opening) ? withZone(phrase, latest(opening, home), home, setting) : phrase;
    }
    case 'closed':
      return deadline && deadline.until <= now && reason !== 'expired'
        ? closedSince(deadline, hasReview(call, setting), words, setting)
        : [{text: words.closed}];
    case 'unknown':
      if (reason === 'status') return [inWords(call.status, {}, call.language)];
      return deadline ? around(words.deadline, dateIn(deadline.date, deadline.zone, setting)) : [{text: words.unknown}];
    default: {
      if (!deadline) return [{text: words.openWithoutDeadline}];
      const until = openUntil(deadline, call.zone, setting);
      if (daysLeft === undefined || daysLeft >= UNCOUNTED) return until;
      return [...until, {text: `, ${daysLeft === 0 ? words.lastDay : words.daysLeft(daysLeft)}`}];
    }
  }
}

/** That a deadline was extended, and from when; nothing when it was not. Midnight is the end of the day before, as in all sentences. */
export function extendedPhrase(deadline: Deadline | undefined, setting: Setting<CallWords>): Phrase {
  if (!deadline?.extendedFrom) return [];
  const {extendedFrom, zone} = deadline;
  const former = lastDayOf(extendedFrom, zone) ?? extendedFrom;
  const shown = isMidnight(extendedFrom, zone) ? former : extendedFrom;
  return around(hasDay(shown) ? setting.words.extended : setting.words.extendedIn, dateIn(shown, zone, setting));
}

/**
 * Until when one can apply. A day counts to its end, and says so. Midnight is said by the name of the day that ends with it:
 * of "8 July, 0:00" half of the readers think that they have the 8th.
 */
function openUntil({date, zone, kind, lastDay, until}: Deadline, home: Zone | undefined, setting: Setting<CallWords>): Phrase {
  const {words} = setting;
  const sentence = {
    day: words.openUntilDay,
    midnight: words.openUntilMidnight,
    time: words.openUntil,
    vague: words.openUntilIn,
  }[kind];
  const phrase = around(sentence, dateIn(kind === 'midnight' ? lastDay! : date, zone, setting));
  // Of a deadline that floats nobody said where it is.
  const isPlaced = kind !== 'vague' && (home !== undefined || date.offset !== undefined);
  return isPlaced ? withZone(phrase, until - 1, zone, setting) : phrase;
}

/** Since when nobody can apply any more; that it is looked at only while its results are still to come. */
function closedSince({lastDay, date, zone}: Deadline, isReviewed: boolean, words: CallWords, setting: Setting): Phrase {
  const day = lastDay ?? date;
  const phrase = around(hasDay(day) ? words.closedSince : words.closedSinceIn, dateIn(day, zone, setting));
  return isReviewed ? [...phrase, {text: words.underReview}] : phrase;
}

/** Whether a jury or the results of a call are still to come. */
const hasReview = ({stages, results, zone}: FeedCall, {now}: Setting): boolean =>
  latest(results?.date, zone) > now &&
  (!!results?.date || stages.some((stage) => isReview(stage) && latest(stage.end ?? stage.start, stage.zone) > now));

const isReview = ({kind}: Stage): boolean => kind === 'jury' || kind === 'results';

/** A phrase with the name of a zone, where the reader's clock shows another hour than that zone's at a moment. */
function withZone(phrase: Phrase, instant: Instant, zone: Zone | undefined, {words, readerZone}: Setting): Phrase {
  if (zone === undefined || offsetAt(zone, instant) === offsetAt(readerZone, instant)) return phrase;
  return [...phrase, {text: ` (${zoneName(zone, instant, words.locale)})`}];
}

/** A date as it reads where it is at home, without the year when it is this one; the zone is named elsewhere. */
function dateIn(date: FeedDate, home: Zone | undefined, setting: Setting): Piece {
  const zone = home ?? setting.readerZone;
  const {start} = shownDates(date, undefined, home, {...setting, zone: undefined});
  const isThisYear = hasDay(start) && yearOf(start.wall) === yearOf(wallAt(setting.now, zone));
  const near = isThisYear ? {...start, yearless: true} : start;
  const pieces = whenPhrase({start: near, end: undefined, home, zone: home}, {...setting, readerZone: zone});
  return {text: plain(pieces), datetime: datetime(start)};
}

const yearOf = (wall: Wall): number => new Date(wall).getUTCFullYear();

const MARK = '\u0000';

/** A sentence around something in it that is a piece of its own. */
function around(sentence: (text: string) => string, inside: Piece): Phrase {
  const [before = '', after = ''] = sentence(MARK).split(MARK);
  return [{text: before}, inside, {text: after}];
}
