import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as french} from './resource/generated/fr.js';
import {resourceWords} from './resource/words.js';
import {wordsOf} from './language.js';

/** What the elements say of resources, in one language. */
export type ResourceWords = ReturnType<typeof resourceWordsIn>;

export const resourceWordsIn = wordsOf({...commonFrench, ...linkFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...linkWords(msg),
  ...resourceWords(msg),
}));
