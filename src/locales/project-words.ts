import {templates as actionFrench} from './action/generated/fr.js';
import {actionWords} from './action/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as french} from './project/generated/fr.js';
import {projectWords} from './project/words.js';
import {wordsOf} from './language.js';

/** What the elements say of projects, in one language. */
export type ProjectWords = ReturnType<typeof projectWordsIn>;

export const projectWordsIn = wordsOf({...commonFrench, ...linkFrench, ...actionFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...linkWords(msg),
  ...actionWords(msg),
  ...projectWords(msg),
}));
