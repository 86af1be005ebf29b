import {createReadStream} from 'node:fs';
import {PAGE_BYTES} from '../../model/limits.js';
import type {FileErrorCode} from '../codes.js';
import {Refusal} from '../refusal.js';
import type {Source} from './source.js';

const MARK = '\ufeff';

/** Reads a file, of which elements would read no more than 2 MiB. @throws {Refusal} */
export async function readFile(path: string): Promise<Source> {
  return sourceOf(path, createReadStream(path));
}

/** Reads what is piped in. @throws {Refusal} */
export const readInput = (input: AsyncIterable<Buffer | string>): Promise<Source> => sourceOf('<stdin>', input);

async function sourceOf(name: string, input: AsyncIterable<Buffer | string>): Promise<Source> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of input) {
      bytes += chunk.length;
      if (bytes > PAGE_BYTES) throw new Refusal('too-large');
      chunks.push(Buffer.from(chunk));
    }
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal(...causeOf(cause as NodeJS.ErrnoException));
  }
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(Buffer.concat(chunks));
  const hasMark = text.startsWith(MARK);
  return {name, text: hasMark ? text.slice(1) : text, hasMark, address: undefined};
}

const CAUSES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'no-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

const causeOf = ({code = ''}: NodeJS.ErrnoException): [FileErrorCode, Record<string, string>] => [
  CAUSES[code] ?? 'file-error',
  {cause: code},
];
