import {withoutStray} from '../model/read/clean-text.js';
import {keysOf, valueAt} from '../model/read/pointer.js';
import type {Details, Remark} from './remark.js';
import type {CommandWords} from './words/shape.js';
import {fill} from './words/words.js';

/** As much of a value as a sentence can hold. */
const LONGEST = 60;

/** What to tell a publisher of a remark. */
export function say(
  {code, pointer, details = {}}: Remark,
  document: unknown,
  {sayings, forms, kinds}: CommandWords,
): {readonly message: string; readonly repair: string} {
  const {type = '', form = '', ...others} = details;
  const all: Details = {
    key: short(named(pointer)),
    value: short(valueAt(document, pointer)),
    type: kinds[type] ?? short(type),
    form: forms[form] ?? form,
    ...Object.fromEntries(Object.entries(others).map(([name, value]) => [name, name === 'words' ? value : short(value)])),
  };
  const [wrong, repair] = sayings[code];
  return {message: fill(wrong, all), repair: fill(repair, all)};
}

/** The last key of a pointer that is a name and no index; with the index, where it is an entry of a list. */
function named(pointer: string): string {
  const keys = keysOf(pointer);
  const last = keys.at(-1) ?? '';
  return /^\d+$/.test(last) && keys.length > 1 ? `${keys.at(-2)!}[${last}]` : last;
}

/** A value in a few characters of one line, which control no terminal. */
export function short(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = value === undefined ? '' : oneLine(typeof value === 'string' ? value : JSON.stringify(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** A text on one line, without characters that would control a terminal. */
export const oneLine = (text: string): string => withoutStray(text).replaceAll(/\s+/g, ' ');
