import type {CallWords} from '../locales/call-words.js';
import {isMidnight, lastDayOf} from '../model/call/deadline.js';
import type {StandingStage} from '../model/call/stages.js';
import type {Stage} from '../model/feed.js';
import {shownDates} from './dates/shown.js';
import {formerDate, whenPhrase} from './dates/when.js';
import {piece, type Phrase, type Piece} from './phrase.js';
import {isOnline, wherePhrase} from './place.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** What is said of a step of a call; a phrase of no words is not said. */
export interface StageView {
  /** Where it stands in time, for the line of the stages and as a further part name. */
  readonly standing: StandingStage<Stage>['standing'];
  /** The same in words; what is later or not known is not said. */
  readonly standingWords: Phrase;
  readonly title: Piece;
  readonly when: Phrase;
  /** That it was to be on another date. */
  readonly moved: Phrase;
  readonly where: Phrase;
  readonly note: Phrase;
}

/** What a stage is called; one without a name is called by its kind. */
export const stageTitle = ({title, kind = 'other'}: Stage, language: string, {stageKinds, reader}: CallWords): Piece =>
  title ? piece(title, reader) : inWords(kind, stageKinds, language);

/** Whether something is to be handed in by the end of a stage. */
export const isHandIn = ({kind = ''}: Stage): boolean => /^(pre-application|deadline)$/.test(kind);

export function stageView({stage, standing}: StandingStage<Stage>, language: string, setting: Setting<CallWords>): StageView {
  const {words} = setting;
  const {url, start = stage.end, end, zone, location, online_url, previous_start, note} = stage;
  // Midnight is the end of the day before, as in the sentence on the call.
  const last = end ?? start;
  const handIn = isHandIn(stage) && last && zone && isMidnight(last, zone) ? lastDayOf(last, zone) : undefined;
  const title = stageTitle(stage, language, words);
  const isSpan = stage.start !== undefined && end !== undefined;
  return {
    standing,
    standingWords: [{text: words.standings[standing]!}],
    title: {...title, href: url},
    when: start
      ? whenPhrase(
          shownDates(isSpan ? start : (handIn ?? start), isSpan ? (handIn ?? end) : undefined, zone, setting),
          setting,
          isOnline(stage),
        )
      : // Of a stage that may be over nobody is to wait for the date.
        [{text: /^(next|later)$/.test(standing) ? words.dateToCome : ''}],
    moved: previous_start ? [{text: words.rescheduledFrom(formerDate(previous_start, zone, setting))}] : [],
    where: wherePhrase({location, online_url, attendance: location && online_url ? 'mixed' : undefined}, words).map((place) =>
      place.text === words.online && standing !== 'past'
        ? {...place, href: online_url, name: words.about(words.online, title.text)}
        : place,
    ),
    note: note ? [piece(note, words.reader)] : [],
  };
}
