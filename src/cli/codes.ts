import type {FeedErrorCode} from '../feed/errors.js';
import type {FindingCode} from '../model/read/finding.js';

/** What there is to say to a publisher: what the reader noticed, and what only the command looks for. */
export type Code = FindingCode | ViolationCode | AdviceCode | DeliveryCode | PagingCode | RefusalCode;

/** The keywords of JSON Schema that the contract uses and that can fail. */
export const KEYWORDS = [
  'anyOf',
  'const',
  'maxItems',
  'maxLength',
  'maximum',
  'minLength',
  'minProperties',
  'minimum',
  'pattern',
  'required',
  'type',
] as const;

export type Keyword = (typeof KEYWORDS)[number];

/** What the contract can find wrong, by the keyword that says so, and a null. */
export type ViolationCode = `schema-${Keyword}` | 'null-value';

export type AdviceCode = SubjectAdviceCode | TextAdviceCode;

/** Advice on what a document says. */
export type SubjectAdviceCode =
  | 'all-day'
  | 'expired'
  | 'markup'
  | 'midnight'
  | 'misspelt-key'
  | 'moved'
  | 'no-alt'
  | 'no-label'
  | 'no-page'
  | 'no-timezone'
  | 'offset-for-zone'
  | 'past-only'
  | 'same-announcement'
  | 'summary-is-title';

/** What only the text of a document shows, and not its value. */
export type TextAdviceCode = 'byte-order-mark' | 'replaced-characters' | 'same-key';

/** What the answer of a server can lack. */
export type DeliveryCode =
  | 'charset'
  | 'content-type'
  | 'cookie'
  | 'cors-for-some'
  | 'no-304'
  | 'no-compression'
  | 'no-cors'
  | 'no-https'
  | 'no-max-age'
  | 'no-stale'
  | 'no-validator'
  | 'redirected';

/** Why pages that a feed says it has are not read. */
export type PagingCode = 'page-again' | 'too-many-pages';

/** Why there is nothing to read: it could not be had, it is no JSON, it is another format. */
export type RefusalCode = FeedErrorCode | FaultCode | ForeignFormat | FileErrorCode;

export type FileErrorCode = 'file-error' | 'no-file' | 'no-permission' | 'no-such-file';

/** Why a text is no JSON. */
export type FaultCode =
  | 'json-colon'
  | 'json-comma'
  | 'json-comment'
  | 'json-cut'
  | 'json-key'
  | 'json-more'
  | 'json-quotes'
  | 'json-string'
  | 'json-trailing-comma'
  | 'json-value';

/** What a publisher may have instead of a feed. */
export type ForeignFormat =
  | 'activity-streams'
  | 'atom'
  | 'empty'
  | 'html'
  | 'icalendar'
  | 'json-feed'
  | 'json-ld'
  | 'list'
  | 'openagenda'
  | 'rss'
  | 'the-events-calendar'
  | 'utf-16'
  | 'xml'
  | 'zipped';

/** What is wrong with a command line. */
export type MisuseCode = 'no-command' | 'no-source' | 'no-value' | 'unknown-command' | 'unknown-language' | 'unknown-option';
