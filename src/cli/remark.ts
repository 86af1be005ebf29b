import type {Consequence as ReaderConsequence} from '../model/read/finding.js';
import type {Code} from './codes.js';

/**
 * What became of a fault. To the reader's own: "invalid", no element looks there but the format is broken; "advice", nothing
 * is broken; "unreadable", there is no feed.
 */
export type Consequence = ReaderConsequence | 'invalid' | 'advice' | 'unreadable';

/** What a sentence on a remark is filled with. */
export type Details = Readonly<Record<string, string>>;

/** Something to tell a publisher, before it has words and a line. */
export interface Remark {
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: Code;
  readonly consequence: Consequence;
  readonly details?: Details | undefined;
  /** Whether it is about the key and not the value. */
  readonly ofKey?: boolean | undefined;
  /** Where it is about no value: an offset in the text. */
  readonly offset?: number | undefined;
}

/** Whether a remark leaves the exit code as it is: a word of the publisher's own is allowed, and shown. */
export const isAdvice = ({consequence}: Remark): boolean => consequence === 'advice' || consequence === 'kept';
