import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as french} from './resource/generated/fr.js';
import {resourceWords} from './resource/words.js';
import {wordsOf} from './language.js';

/** What the elements say of resources, in one language. */
export type ResourceWords = ReturnType<typeof resourceWordsIn>;

export const resourceWordsIn = wordsOf({...commonFrench, ...french}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...resourceWords(msg),
}));
