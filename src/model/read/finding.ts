import type {NoteCode} from './reader.js';

/** What the reader made of a fault: the item is gone, the value is gone, the value is mended, or it is kept as it is. */
export type Consequence = 'dropped' | 'left-out' | 'mended' | 'kept';

export type FindingCode = NoteCode | keyof typeof FOUND;

/** What only a comparison of a value with what became of it tells. */
const FOUND = {
  'not-an-object': 'dropped',
  'unknown-type': 'dropped',
  'bad-language': 'left-out',
  'no-such-date': 'left-out',
  'out-of-bounds': 'left-out',
  'unknown-zone': 'left-out',
  'too-many': 'left-out',
  'unknown-reference': 'left-out',
  'unsafe-address': 'left-out',
  'wrong-kind': 'left-out',
  'date-form': 'mended',
  entity: 'mended',
  'language-form': 'mended',
  'number-for-text': 'mended',
  'stray-character': 'mended',
  'stray-space': 'mended',
  'too-long': 'mended',
  'zone-form': 'mended',
  'too-deep': 'kept',
  'unknown-word': 'kept',
} satisfies Readonly<Record<string, Consequence>>;

export const CONSEQUENCES: Readonly<Record<FindingCode, Consequence>> = {
  ...FOUND,
  'same-id': 'dropped',
  'end-before-start': 'left-out',
  missing: 'left-out',
  'other-origin': 'left-out',
  'translation-target': 'left-out',
};

/**
 * The rules that no JSON Schema can state. A document that keeps the schema loses nothing but for these, and is not mended
 * but for these.
 */
export const BEYOND_SCHEMA = [
  'no-such-date',
  'end-before-start',
  'unknown-zone',
  'zone-form',
  'unsafe-address',
  'other-origin',
  'bad-language',
  'entity',
  'stray-character',
  'unknown-word',
  'same-id',
  'unknown-reference',
  'translation-target',
  'too-many',
] as const satisfies readonly FindingCode[];

/** What the reader noticed in a document, for its publisher. */
export interface Finding {
  /** Where, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly code: FindingCode;
  readonly consequence: Consequence;
}
