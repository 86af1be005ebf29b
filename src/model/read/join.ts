import {isRecord} from './structure.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What two items say together that are translations of each other: each text in the languages of both; of all else what the
 * first says, or the second where the first says nothing. Lists are joined entry by entry, unless an entry contradicts its
 * counterpart: then they are not translations of each other, and the first's stays.
 */
export const joined = <T>(one: T, other: T): T => join(one, other) as T;

function join(one: unknown, other: unknown): unknown {
  if (isText(one) && isText(other)) return [...one, ...other];
  if (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((entry, index) => agree(entry, other[index]))
  )
    return one.map((entry, index) => join(entry, other[index]));
  if (!isRecord(one) || !isRecord(other) || isDate(one)) return one ?? other;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(one)) fields[key] = join(one[key], other[key]);
  return fields;
}

const isText = (value: unknown): value is readonly unknown[] => Array.isArray(value) && isRecord(value[0]) && 'text' in value[0];

/** A date is one thing, and not a record to be filled up. */
const isDate = (fields: Fields): boolean => 'wall' in fields;

/** Whether two entries can be the same but for their texts. */
const agree = (one: unknown, other: unknown): boolean =>
  isRecord(one) && isRecord(other)
    ? Object.keys(one).every((key) => (one[key] ?? other[key]) === (other[key] ?? one[key]) || typeof one[key] === 'object')
    : isText(one) || one === other;
