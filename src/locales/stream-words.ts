import {templates as actionFrench} from './action/generated/fr.js';
import {actionWords} from './action/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as listFrench} from './list/generated/fr.js';
import {listWords} from './list/words.js';
import {templates as resultFrench} from './results/generated/fr.js';
import {resultWords} from './results/words.js';
import {templates as streamFrench} from './stream/generated/fr.js';
import {streamWords} from './stream/words.js';
import {remember} from '../model/remember.js';
import {wordsOf} from './language.js';
import {resourceListWordsIn} from './resource-list-words.js';

const ownWordsIn = wordsOf({...commonFrench, ...actionFrench, ...listFrench, ...resultFrench, ...streamFrench}, (msg, isOne) => ({
  ...commonWords(msg, isOne),
  ...actionWords(msg),
  ...listWords(msg),
  ...resultWords(msg, isOne),
  ...streamWords(msg),
}));

/** What a list of items of several types says, in one language. */
export type StreamWords = ReturnType<typeof streamWordsIn>;

export const streamWordsIn = remember((asked: string) => {
  const words = ownWordsIn(asked);
  /** What each item is: its type, or what kind of resource. */
  return {...words, types: {...resourceListWordsIn(asked).types, ...words.itemTypes}};
});
