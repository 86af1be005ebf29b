import {isRecord} from './structure.js';

/**
 * What two items say together that are translations of each other: each text in the languages of both, and lists of texts
 * entry by entry when they are of one length; of all else what the first says, or the second where the first says nothing.
 * Other lists (links, stages) are not mixed: nothing tells which entries are the same.
 */
export const joined = <T>(one: T, other: T): T => join(one, other) as T;

function join(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) {
    if (isText(one)) return [...(one as unknown[]), ...(other as unknown[])];
    return isText(one[0]) && one.length === other.length ? one.map((text: unknown, index) => join(text, other[index])) : one;
  }
  // A date is one thing, and not a record to be filled up.
  if (!isRecord(one) || !isRecord(other) || 'wall' in one) return one ?? other;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys({...one, ...other})) fields[key] = join(one[key], other[key]);
  return fields;
}

const isText = (value: unknown): boolean => Array.isArray(value) && isRecord(value[0]) && 'text' in value[0];
