import type {PropertyDeclarations} from 'lit';

/** Properties, between spaces, that are set by attributes as texts; the attribute of `timeZone` is `time-zone`. */
export const attributes = (...properties: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(
    properties
      .flatMap(tokens)
      .map((property) => [property, {attribute: property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]),
  );

/** Whether an attribute without a value, or a property that is true or false, is set. */
export const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false && value !== 'false';

/** What a property says as a text, for a script can have set it to anything; empty when it is not set. */
// eslint-disable-next-line @typescript-eslint/no-base-to-string -- an object is junk, and may read like it
export const textOf = (value: unknown): string => String(value ?? '');

/** The tokens of an attribute between spaces. */
export const tokens = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];

/** One of several words, or the first of them when it is none. */
export const oneOf = <Word extends string>(value: unknown, words: readonly [Word, ...Word[]]): Word =>
  words.find((word) => word === value) ?? words[0];

/** A number of 0 or more, or nothing. */
export const fromZero = (value: unknown): number | undefined => {
  const number = parseInt(textOf(value), 10);
  return number >= 0 ? number : undefined;
};

/** A number of 1 or more, or `otherwise`. */
export const atLeastOne = (value: unknown, otherwise: number): number =>
  Number(value) >= 1 ? Math.floor(Number(value)) : otherwise;
