import {webAddress} from '../address.js';
import {parseDate, type FeedDate} from '../date.js';
import {ADDRESS_LENGTH, LINE_LENGTH, PARAGRAPH_LENGTH} from '../limits.js';
import type {Text, Wording} from '../text.js';
import {zoneNamed, type Zone} from '../zone.js';
import {cleanText} from './clean-text.js';
import {part, type Reader} from './reader.js';
import {isRecord} from './structure.js';

/** A BCP 47 tag, or one as many systems write it: "fr_FR". */
const LANGUAGE = /^[a-z]{2,8}([-_][a-z\d]{1,8})*$/i;
const hyphened = (tag: string): string => tag.replaceAll('_', '-');

export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const number =
  (least = -Infinity, most = Infinity): Reader<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;

/** A text without a language; a number is what many systems write for one. */
const plainText =
  (limit: number): Reader<string> =>
  (value) =>
    typeof value === 'string' || typeof value === 'number' ? cleanText(String(value), limit) || undefined : undefined;

export const id = plainText(Infinity);
/** A word or number that is no text: a status, a kind, a postal code. One that is not of the format is the publisher's own, and kept. */
export const code = plainText(LINE_LENGTH);

const text = (limit: number): Reader<Text> => {
  const read = plainText(limit);
  return (value, context) => {
    const wordings: Wording[] = [];
    const add = (language: string, said: string | undefined): void => {
      if (said) wordings.push({language: hyphened(language), text: said});
    };
    if (!isRecord(value)) add(context.language, read(value, context));
    else
      for (const language of Object.keys(value)) {
        if (LANGUAGE.test(language)) add(language, part(read, value[language], context, language));
      }
    return wordings.length > 0 ? (wordings as [Wording, ...Wording[]]) : undefined;
  };
};

/** A title, a name, a label. */
export const line = text(LINE_LENGTH);
/** A summary or another longer text. */
export const paragraph = text(PARAGRAPH_LENGTH);

/** A reader of texts that mean something else, which `parse` makes of a clean text. */
const parsed =
  <T>(parse: (text: string, base: string) => T | undefined): Reader<T> =>
  (value, context) => {
    const written = id(value, context);
    return written === undefined ? undefined : parse(written, context.base);
  };

export const date: Reader<FeedDate> = parsed(parseDate);

export const zone: Reader<Zone> = parsed(zoneNamed);

export const language: Reader<string> = parsed((written) => (LANGUAGE.test(written) ? hyphened(written) : undefined));

export const address: Reader<string> = parsed((written, base) =>
  written.length > ADDRESS_LENGTH ? undefined : webAddress(written, base),
);
