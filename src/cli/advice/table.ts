import type {SubjectAdviceCode} from '../codes.js';
import type {Remark} from '../remark.js';
import type {Advice, Subject} from './advice.js';
import {allDay, midnight, offsets, withoutZone} from './dates.js';
import {expired, moved, pastOnly, sameAnnouncement, withoutPage} from './items.js';
import {misspelt} from './keys.js';
import {markup, summaryIsTitle, withoutAlt, withoutLabel} from './texts.js';

/** All advice, in the order in which it is given. */
const TABLE: Readonly<Record<SubjectAdviceCode, Advice>> = {
  'misspelt-key': misspelt,
  moved,
  expired,
  'past-only': pastOnly,
  'no-timezone': withoutZone,
  'offset-for-zone': offsets,
  midnight,
  'all-day': allDay,
  'same-announcement': sameAnnouncement,
  'no-page': withoutPage,
  'summary-is-title': summaryIsTitle,
  markup,
  'no-alt': withoutAlt,
  'no-label': withoutLabel,
};

export const adviceOn = (subject: Subject): readonly Remark[] =>
  (Object.entries(TABLE) as [SubjectAdviceCode, Advice][]).flatMap(([code, find]) =>
    find(subject).map((spot) => ({...spot, code, consequence: 'advice' as const})),
  );
