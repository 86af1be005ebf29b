import type {FeedErrorCode} from '../feed/errors.js';
import type {FaultCode} from './json/fault.js';
import type {ForeignFormat} from './source/foreign.js';

/** Why there is nothing to read: it could not be had, it is no JSON, it is another format. */
export type RefusalCode = FeedErrorCode | FaultCode | ForeignFormat | FileErrorCode;

export type FileErrorCode = 'no-such-file' | 'no-file' | 'no-permission' | 'file-error';

/** A source that cannot be read, with what to say of it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, string>>;
  readonly offset: number;

  constructor(code: RefusalCode, details: Readonly<Record<string, string>> = {}, offset = 0) {
    super(code);
    this.code = code;
    this.details = details;
    this.offset = offset;
  }
}
