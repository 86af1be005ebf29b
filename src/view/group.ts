import type {EventListWords} from '../locales/event-list-words.js';
import type {EventGroup} from '../model/select/group.js';
import {dateWords} from './dates/when.js';
import {piece, type Phrase} from './phrase.js';

/** What heads a group of events: its date or series, or why they stand together. */
export function groupHeading({kind, date, series}: EventGroup, words: EventListWords): Phrase {
  if (series) return [piece(series.name, words.reader, series.url)];
  if (date) return [{text: dateWords(date, words.locale)}];
  return [{text: kind === 'running' ? words.choices['ongoing']! : kind === 'undated' ? words.dateToCome : words.otherGroup}];
}
