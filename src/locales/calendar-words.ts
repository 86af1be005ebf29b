import {templates as french} from './calendar/generated/fr.js';
import {calendarWords} from './calendar/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as eventFrench} from './event/generated/fr.js';
import {eventWords} from './event/words.js';
import {wordsOf} from './language.js';

/** What a calendar says, in one language. */
export type CalendarWords = ReturnType<typeof calendarWordsIn>;

export const calendarWordsIn = wordsOf({...commonFrench, ...eventFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...eventWords(msg),
  ...calendarWords(msg, isOne),
}));
