import type {CallWords} from '../locales/call-words.js';
import type {Deadline} from '../model/call/deadline.js';
import type {CallState} from '../model/call/state.js';
import type {FeedDate} from '../model/date.js';
import type {FeedCall} from '../model/feed.js';
import {offsetAt, type Zone} from '../model/zone.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {zoneName} from './dates/zone-name.js';
import {plain, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** How a call stands and why, in one line: "Open until Wednesday 31 March 2027 inclusive, 5 days left". */
export function statePhrase(call: FeedCall, {state, reason, deadline, daysLeft}: CallState, setting: Setting<CallWords>): Phrase {
  const {words} = setting;
  const said = (sentence: (date: string) => string, date: FeedDate, zone: Zone | undefined): Phrase =>
    around(sentence, dateIn(date, zone, setting));
  switch (state) {
    case 'cancelled':
      return [{text: words.cancelled}];
    case 'results':
      return [{text: words.results}];
    case 'rolling':
      return [{text: words.rolling}];
    case 'announced': {
      const opening = reason === 'stage' ? deadline!.stage!.start! : call.opens!;
      return said(words.opens, opening, reason === 'stage' ? deadline!.zone : call.zone);
    }
    case 'closed':
      return reason === 'deadline' || (reason === 'stage' && deadline)
        ? said(words.closedSince, deadline!.lastDay ?? deadline!.date, deadline!.zone)
        : [{text: words.closed}];
    case 'unknown':
      if (reason === 'status') return [inWords(call.status, {}, call.language)];
      return deadline ? said(words.deadline, deadline.date, deadline.zone) : [{text: words.unknown}];
    default:
      return deadline
        ? [
            ...openUntil(deadline, setting),
            ...(daysLeft === undefined ? [] : [{text: `, ${daysLeft === 0 ? words.lastDay : words.daysLeft(daysLeft)}`}]),
          ]
        : [{text: words.openWithoutDeadline}];
  }
}

/** That a deadline was extended, and from when; nothing when it was not. */
export function extendedPhrase(deadline: Deadline | undefined, setting: Setting<CallWords>): Phrase {
  return deadline?.extendedFrom ? around(setting.words.extended, dateIn(deadline.extendedFrom, deadline.zone, setting)) : [];
}

/**
 * Until when one can apply. A day counts to its end, and says so. Midnight is said by the name of the day that ends with it:
 * of "8 July, 0:00" half of the readers think that they have the 8th. Where the reader's clock shows another hour at that
 * moment, the zone is named.
 */
function openUntil({date, zone, kind, lastDay, until}: Deadline, setting: Setting<CallWords>): Phrase {
  const {words, readerZone} = setting;
  const sentence = {
    day: words.openUntilDay,
    midnight: words.openUntilMidnight,
    time: words.openUntil,
    vague: words.openUntil,
  }[kind];
  const phrase = around(sentence, dateIn(kind === 'midnight' ? lastDay! : date, zone, setting));
  const isElsewhere = until < Infinity && offsetAt(zone, until - 1) !== offsetAt(readerZone, until - 1);
  return isElsewhere ? [...phrase, {text: ` (${zoneName(zone, until - 1, words.locale)})`}] : phrase;
}

/** A date as it reads where it is at home. */
function dateIn(date: FeedDate, home: Zone | undefined, setting: Setting): Piece {
  const zone = home ?? setting.readerZone;
  const pieces = whenPhrase(shownDates(date, undefined, home, {...setting, zone: undefined}), {...setting, readerZone: zone});
  return {text: plain(pieces), datetime: pieces.find(({datetime}) => datetime)?.datetime};
}

const MARK = '\u0000';

/** A sentence around something in it that is a piece of its own. */
function around(sentence: (text: string) => string, inside: Piece): Phrase {
  const [before = '', after = ''] = sentence(MARK).split(MARK);
  return [{text: before}, inside, {text: after}];
}
