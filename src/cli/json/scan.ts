import {createScanner} from 'jsonc-parser';
import {escaped} from '../../model/read/pointer.js';
import {faultOf, type Expected, type Fault} from './fault.js';

/** Where a value stands in a text, its key if it has one, and its parts by key or index. Offsets count UTF-16 code units. */
export interface Mark {
  readonly value: number;
  readonly key: number | undefined;
  readonly parts: Map<string, Mark>;
}

export interface Scan {
  readonly root?: Mark;
  /** The first reason why the text is no JSON. */
  readonly fault?: Fault;
  /** Keys that their object has more than once, as pointers. */
  readonly twins: readonly string[];
}

interface Frame {
  readonly mark: Mark;
  readonly isList: boolean;
  key: string;
  keyOffset: number | undefined;
  length: number;
}

/** No finding is about anything deeper or further back in a list than this. */
const DEEPEST = 32;
const LONGEST = 5000;

const SCALAR = /^(?:".*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)$/is;

/** Finds where each value of a JSON text stands. It keeps its own stack, so that no depth is too much for it. */
export function scan(text: string): Scan {
  const scanner = createScanner(text, false);
  const frames: Frame[] = [];
  const twins = new Set<string>();
  let root: Mark | undefined;
  let expected: Expected = 'value';
  let afterComma = false;
  for (;;) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const token = text.slice(offset, offset + scanner.getTokenLength());
    if (/^[ \t\r\n]+$/.test(token)) continue;
    const frame = frames.at(-1);
    const closing = frame?.isList ? ']' : '}';
    const isWhole = (scanner.getTokenError() as number) === 0 && SCALAR.test(token);
    if (expected === 'nothing' && token === '') return {root: root!, twins: [...twins]};
    if (token === closing && frame && !afterComma && /end$/.test(expected)) {
      frames.pop();
      expected = frames.length > 0 ? 'comma-or-end' : 'nothing';
    } else if (token === ',' && expected === 'comma-or-end') {
      expected = frame!.isList ? 'value' : 'key';
      afterComma = true;
      continue;
    } else if (token === ':' && expected === 'colon') {
      expected = 'value';
    } else if (token.startsWith('"') && isWhole && expected.startsWith('key')) {
      frame!.key = scanner.getTokenValue();
      frame!.keyOffset = offset;
      if (frame!.mark.parts.has(frame!.key)) twins.add(frames.map(({key}) => `/${escaped(key)}`).join(''));
      expected = 'colon';
    } else if (expected.startsWith('value') && (isWhole || token === '{' || token === '[')) {
      const mark: Mark = {value: offset, key: frame?.keyOffset, parts: new Map()};
      if (frame?.isList) frame.key = String(frame.length++);
      if (!frame) root = mark;
      else if (frames.length <= DEEPEST && frame.length <= LONGEST) frame.mark.parts.set(frame.key, mark);
      if (!isWhole) frames.push({mark, isList: token === '[', key: '', keyOffset: undefined, length: 0});
      expected = isWhole ? (frame ? 'comma-or-end' : 'nothing') : token === '[' ? 'value-or-end' : 'key-or-end';
    } else return {fault: faultOf(offset, token, expected, afterComma), twins: []};
    afterComma = false;
  }
}
