/** What the reader noticed in a document, for its publisher. Words for each code belong to the command line, not to the page. */
export interface Finding {
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: FindingCode;
}

export type FindingCode =
  // The item is dropped:
  | 'not-an-object'
  | 'unknown-type'
  | 'same-id'
  // The value is left out:
  | 'wrong-kind'
  | 'missing'
  | 'no-such-date'
  | 'end-before-start'
  | 'unknown-zone'
  | 'unsafe-address'
  | 'bad-language'
  | 'too-many'
  // The value is mended:
  | 'number-for-text'
  | 'stray-space'
  | 'stray-character'
  | 'entity'
  | 'too-long'
  | 'date-form'
  | 'zone-form'
  | 'language-form'
  // The value is kept as it is:
  | 'unknown-word';
