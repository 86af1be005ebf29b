import {LIST_ENTRIES} from '../../model/limits.js';
import {isRecord} from '../../model/read/structure.js';

/** Deeper than this the contract describes nothing. */
const DEEPEST = 8;

/**
 * A value with only so many entries of each list as the reader reads, and one more. Ajv copies all errors so far for each
 * new one, which takes minutes where a list has a hundred thousand.
 */
export function shortened(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.slice(0, LIST_ENTRIES + 1).map((entry) => shortened(entry, depth + 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part, depth + 1)]));
}
