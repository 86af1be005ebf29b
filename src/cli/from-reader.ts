import type {Finding} from '../model/read/finding.js';
import {placeInItem} from '../model/read/place-in-item.js';
import {keysOf, valueAt} from '../model/read/pointer.js';
import {VOCABULARY} from '../model/read/vocabulary.js';
import type {Remark} from './remark.js';

/** A finding of the reader, with what its sentence needs beside the value itself. */
export function fromReader(finding: Finding, document: unknown): Remark {
  const {pointer, code} = finding;
  if (code === 'same-id') return {...finding, details: {value: String(valueAt(document, `${pointer}/id`))}};
  if (code === 'unknown-word') {
    const {type = '', path = ''} = placeInItem(document, pointer) ?? {};
    return {...finding, details: {words: VOCABULARY[type]?.[path]?.join(', ') ?? ''}};
  }
  const key = keysOf(pointer).at(-1) ?? '';
  // Of a text by language it is the key that is no language; elsewhere the value.
  const ofKey = code === 'bad-language' && !/^(?:language|\d+)$/.test(key);
  return ofKey ? {...finding, ofKey, details: {value: key}} : finding;
}
