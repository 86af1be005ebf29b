import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as french} from './event/generated/fr.js';
import {eventWords} from './event/words.js';
import {wordsOf} from './language.js';

/** What the elements say of events, in one language. */
export type EventWords = ReturnType<typeof eventWordsIn>;

export const eventWordsIn = wordsOf({...commonFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...eventWords(msg),
}));
