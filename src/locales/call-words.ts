import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as french} from './call/generated/fr.js';
import {callWords} from './call/words.js';
import {wordsOf} from './language.js';

/** What the elements say of calls, in one language. */
export type CallWords = ReturnType<typeof callWordsIn>;

export const callWordsIn = wordsOf({...commonFrench, ...linkFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...linkWords(msg),
  ...callWords(msg, isOne),
}));
