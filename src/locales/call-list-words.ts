import {templates as actionFrench} from './action/generated/fr.js';
import {actionWords} from './action/words.js';
import {templates as callFrench} from './call/generated/fr.js';
import {callWords} from './call/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as listFrench} from './list/generated/fr.js';
import {listWords} from './list/words.js';
import {templates as resultFrench} from './results/generated/fr.js';
import {resultWords} from './results/words.js';
import {wordsOf} from './language.js';

/** What a list of calls says, in one language. */
export type CallListWords = ReturnType<typeof callListWordsIn>;

export const callListWordsIn = wordsOf(
  {...commonFrench, ...linkFrench, ...actionFrench, ...listFrench, ...resultFrench, ...callFrench},
  (msg, isOne) => ({
    ...commonWords(msg, isOne),
    ...linkWords(msg),
    ...actionWords(msg),
    ...listWords(msg),
    ...resultWords(msg, isOne),
    ...callWords(msg, isOne),
  }),
);
