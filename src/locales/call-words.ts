import {templates as actionFrench} from './action/generated/fr.js';
import {actionWords} from './action/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as french} from './call/generated/fr.js';
import {callWords} from './call/words.js';
import {wordsOf} from './language.js';

/** What the elements say of calls, in one language. */
export type CallWords = ReturnType<typeof callWordsIn>;

export const callWordsIn = wordsOf({...commonFrench, ...linkFrench, ...actionFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...linkWords(msg),
  ...actionWords(msg),
  ...callWords(msg, isOne),
}));
