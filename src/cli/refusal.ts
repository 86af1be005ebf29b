import type {RefusalCode} from './codes.js';

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
