import {templates as actionFrench} from './action/generated/fr.js';
import {actionWords} from './action/words.js';
import {templates as commonFrench} from './common/generated/fr.js';
import {commonWords} from './common/words.js';
import {templates as detailFrench} from './detail/generated/fr.js';
import {detailWords} from './detail/words.js';
import {templates as ownFrench} from './event-list/generated/fr.js';
import {eventListWords} from './event-list/words.js';
import {templates as eventFrench} from './event/generated/fr.js';
import {eventWords} from './event/words.js';
import {wordsOf} from './language.js';
import {templates as linkFrench} from './link/generated/fr.js';
import {linkWords} from './link/words.js';
import {templates as listFrench} from './list/generated/fr.js';
import {listWords} from './list/words.js';

/** What the list of events says, in one language. */
export type EventListWords = ReturnType<typeof eventListWordsIn>;

export const eventListWordsIn = wordsOf(
  {...commonFrench, ...eventFrench, ...linkFrench, ...listFrench, ...actionFrench, ...detailFrench, ...ownFrench},
  (msg, isOne) => ({
    ...commonWords(msg, isOne),
    ...eventWords(msg),
    ...eventListWords(msg, isOne),
    ...linkWords(msg),
    ...listWords(msg),
    ...actionWords(msg),
    ...detailWords(msg),
  }),
);
