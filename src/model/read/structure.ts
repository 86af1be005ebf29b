import {LIST_ENTRIES} from '../limits.js';
import {part, type Reader, type Value} from './reader.js';

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Fields<S extends Shape> = {readonly [Key in keyof S]: Value<S[Key]> | undefined};
type RecordOf<S extends Shape, Needed extends keyof S> = Fields<S> & {readonly [Key in Needed]: Value<S[Key]>};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An object of known fields; nothing when one of those that are `needed` is not there. Only own keys that the shape names are
 * touched and only they are copied, so that no key of a document can do harm. Null is what many systems write for what they
 * do not know.
 */
export const record =
  <S extends Shape, Needed extends keyof S & string = never>(
    shape: S,
    ...needed: readonly Needed[]
  ): Reader<RecordOf<S, Needed>> =>
  (value, context) => {
    if (!isRecord(value)) return undefined;
    const fields: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key)) continue;
      const raw = value[key] ?? undefined;
      fields[key] = raw === undefined ? raw : part(shape[key]!, raw, context, key);
    }
    const lacking = needed.find((key) => fields[key] === undefined);
    if (!lacking) return fields as RecordOf<S, Needed>;
    context.note?.('missing', lacking);
    return undefined;
  };

/** The entries of a list that can be used, of the first `limit`. */
export const list =
  <T>(read: Reader<T>, limit = LIST_ENTRIES): Reader<readonly T[]> =>
  (value, context) => {
    if (!Array.isArray(value)) return undefined;
    return value
      .slice(0, limit)
      .map((entry, index) => part(read, entry, context, index))
      .filter((entry) => entry !== undefined);
  };
