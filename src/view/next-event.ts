import type {ProjectWords} from '../locales/project-words.js';
import type {SelectedEvent} from '../model/select.js';
import {pageFor} from '../model/text.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {piece, type Phrase} from './phrase.js';
import {isOnline, wherePhrase} from './place.js';
import type {Setting} from './setting.js';

/** An event in one line, where it is told of beside something else: title, when, where. */
export function nextEventPhrase(
  {item: event, occurrence: {start, end, status}}: SelectedEvent,
  setting: Setting<ProjectWords>,
): Phrase {
  const {words} = setting;
  const {title, zone, location, attendance, online_url} = event;
  const place = {location, attendance, online_url, status};
  const where = wherePhrase(place, words);
  const when =
    start && status !== 'postponed'
      ? whenPhrase(shownDates(start, end, zone, setting), setting, isOnline(place))
      : [{text: words.dateToCome}];
  return [
    piece(title, words.reader, pageFor(event, words.reader)),
    {text: ', '},
    ...when,
    ...(where.length > 0 ? [{text: ', '}, ...where] : []),
    ...(status === 'tentative' && start ? [{text: `, ${words.unconfirmed}`}] : []),
  ];
}
