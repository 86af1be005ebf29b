import {parseArgs} from 'node:util';
import type {MisuseCode} from './codes.js';

/** What is asked of the command. */
export type Request =
  | {readonly do: 'help' | 'version'}
  | {readonly do: 'validate'; readonly sources: readonly string[]; readonly json: boolean}
  | {readonly do: 'explain'; readonly misuse: MisuseCode; readonly name: string};

/** A request with the language that is asked for, if one is. */
export type Arguments = Request & {readonly language: string | undefined};

const OPTIONS = {
  json: {type: 'boolean'},
  lang: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const;

/** What some words of a command line ask for. */
export function readArguments(words: readonly string[]): Arguments {
  const {values, positionals, tokens} = parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = typeof values.lang === 'string' ? values.lang : undefined;
  const misuse = (code: MisuseCode, name = ''): Arguments => ({do: 'explain', misuse: code, name, language});
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : undefined;
    if (!option) return misuse('unknown-option', token.rawName);
    if ((option.type === 'string') !== (token.value !== undefined)) return misuse('no-value', token.rawName);
  }
  if (language !== undefined && !/^(?:en|fr)$/.test(language)) return misuse('unknown-language', language);
  if (values.help) return {do: 'help', language};
  if (values.version) return {do: 'version', language};
  const [command, ...sources] = positionals;
  if (command === undefined) return misuse('no-command');
  if (command !== 'validate') return misuse('unknown-command', command);
  if (sources.length === 0) return misuse('no-source');
  return {do: 'validate', sources, json: values.json === true, language};
}
