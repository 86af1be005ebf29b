import {webAddress} from '../address.js';
import {isExactDate, parseDate, type FeedDate} from '../date.js';
import {ADDRESS_LENGTH, LINE_LENGTH, LIST_ENTRIES, PARAGRAPH_LENGTH} from '../limits.js';
import type {Text, Wording} from '../text.js';
import {isExactZone, zoneNamed, type Zone} from '../zone.js';
import {cleanText} from './clean-text.js';
import type {FindingCode} from './finding.js';

/** What the reading of a value depends on. */
export interface Context {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** The language of texts that say no other. */
  readonly language: string;
  /** Is told of all that had to be mended or left out, with a JSON Pointer to where it stands. */
  readonly report: (pointer: string, code: FindingCode) => undefined;
}

/** Makes of a value what can be used of it; nothing when nothing can, which is reported. Never throws. */
export type Reader<T> = (value: unknown, pointer: string, context: Context) => T | undefined;

/** What a reader makes. */
export type Value<R> = R extends Reader<infer T> ? T : never;

type Shape = Readonly<Record<string, Reader<unknown>>>;
type Fields<S extends Shape> = {readonly [Key in keyof S]: Value<S[Key]> | undefined};
type RecordOf<S extends Shape, Needed extends keyof S> = Fields<S> & {readonly [Key in Needed]: Value<S[Key]>};

const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typed =
  <T>(type: string, fits: (value: T) => boolean = () => true): Reader<T> =>
  (value, pointer, {report}) =>
    typeof value === type && fits(value as T) ? (value as T) : report(pointer, 'wrong-kind');

export const flag = typed<boolean>('boolean');

export const number = (least = -Infinity, most = Infinity): Reader<number> =>
  typed<number>('number', (value) => value >= least && value <= most);

/** A text without a language: an id, a code. */
export const plainText =
  (limit: number): Reader<string> =>
  (value, pointer, {report}) => {
    if (typeof value === 'number') report(pointer, 'number-for-text');
    else if (typeof value !== 'string') return report(pointer, 'wrong-kind');
    return cleanText(String(value), limit, (code) => report(pointer, code)) || report(pointer, 'missing');
  };

export const id = plainText(Infinity);
/** A word or number that is no text: a role, a postal code. */
export const code = plainText(LINE_LENGTH);

/** A word of an open vocabulary; one that is not known is the publisher's own, and kept. */
export const word =
  (...known: readonly string[]): Reader<string> =>
  (value, pointer, context) => {
    const said = code(value, pointer, context);
    if (said !== undefined && !known.includes(said)) context.report(pointer, 'unknown-word');
    return said;
  };

const text =
  (limit: number): Reader<Text> =>
  (value, pointer, context) => {
    const read = plainText(limit);
    const wordings: Wording[] = [];
    const add = (language: string, words: unknown, at: string): void => {
      const said = read(words, at, context);
      if (said) wordings.push({language, text: said});
    };
    if (!isRecord(value)) add(context.language, value, pointer);
    else
      for (const language of Object.keys(value)) {
        const at = `${pointer}/${escaped(language)}`;
        if (LANGUAGE.test(language)) add(language, value[language], at);
        else context.report(at, 'bad-language');
      }
    return wordings.length > 0 ? (wordings as [Wording, ...Wording[]]) : undefined;
  };

/** A key as RFC 6901 §3 writes it in a pointer. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** A title, a name, a label. */
export const line = text(LINE_LENGTH);
/** A summary or another longer text. */
export const paragraph = text(PARAGRAPH_LENGTH);

/** A reader of texts that mean something else: `parse` makes it of a clean text, `exact` tells whether it had to guess. */
const parsed =
  <T>(
    parse: (text: string, base: string) => T | undefined,
    otherwise: FindingCode,
    exact: (text: string) => boolean,
    mended: FindingCode,
  ): Reader<T> =>
  (value, pointer, context) => {
    const written = id(value, pointer, context);
    if (written === undefined) return undefined;
    const meant = parse(written, context.base);
    if (meant === undefined) context.report(pointer, otherwise);
    else if (!exact(written)) context.report(pointer, mended);
    return meant;
  };

export const date: Reader<FeedDate> = parsed(parseDate, 'no-such-date', isExactDate, 'date-form');

export const zone: Reader<Zone> = parsed(zoneNamed, 'unknown-zone', isExactZone, 'zone-form');

export const language: Reader<string> = parsed(
  (written) => (LANGUAGE.test(written.replaceAll('_', '-')) ? written.replaceAll('_', '-') : undefined),
  'bad-language',
  (written) => !written.includes('_'),
  'language-form',
);

export const address: Reader<string> = parsed(
  (written, base) => (written.length > ADDRESS_LENGTH ? undefined : webAddress(written, base)),
  'unsafe-address',
  (written) => !/\s/.test(written),
  'stray-space',
);

export const list =
  <T>(read: Reader<T>, limit = LIST_ENTRIES): Reader<readonly T[]> =>
  (value, pointer, context) => {
    if (!Array.isArray(value)) return context.report(pointer, 'wrong-kind');
    if (value.length > limit) context.report(pointer, 'too-many');
    return value
      .slice(0, limit)
      .map((entry, index) => read(entry, `${pointer}/${index}`, context))
      .filter((entry) => entry !== undefined);
  };

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
  (value, pointer, context) => {
    if (!isRecord(value)) return context.report(pointer, 'wrong-kind');
    const fields: Record<string, unknown> = {};
    for (const key of Object.keys(shape)) {
      const raw = Object.hasOwn(value, key) ? (value[key] ?? undefined) : undefined;
      fields[key] = raw === undefined ? raw : shape[key]!(raw, `${pointer}/${key}`, context);
    }
    const lacking = needed.find((key) => fields[key] === undefined);
    return lacking ? context.report(`${pointer}/${lacking}`, 'missing') : (fields as RecordOf<S, Needed>);
  };
