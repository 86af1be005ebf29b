import type {Instant} from '../model/zone.js';
import {VERSION} from '../version.js';
import {readArguments} from './arguments.js';
import type {Checked} from './check.js';
import {languageOf} from './language.js';
import {paintFor} from './print/paint.js';
import {readable} from './print/readable.js';
import {reportOn, type Report} from './report.js';
import {commandWords, fill} from './words/words.js';
import {validate} from './validate.js';

/** Where a command is run. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly input: AsyncIterable<Buffer | string>;
  readonly isTerminal: boolean;
  readonly now: Instant;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** 0: nothing was mended, dropped or invalid. 1: something was. 2: unreadable, or misused. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command with the words of a command line. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const {environment, isTerminal, print, complain} = surroundings;
  const asked = readArguments(args);
  const language = languageOf(asked.language, environment);
  const words = commandWords(language);
  if (asked.do === 'explain') {
    complain(`${fill(words.misuses[asked.misuse], {name: asked.name})}\n\n${words.usage}`);
    return 2;
  }
  if (asked.do !== 'validate') {
    print(asked.do === 'help' ? words.usage : `${VERSION}\n`);
    return 0;
  }
  const checked: Checked[] = [];
  for (const source of asked.sources) checked.push(...(await validate(source, surroundings)));
  const files = checked.map((one) => reportOn(one, words));
  const ok = files.every((file) => file.ok);
  const manner = {language, words, paint: paintFor(isTerminal, environment)};
  print(
    asked.json
      ? `${JSON.stringify({ok, files} satisfies Report, null, 2)}\n`
      : files.map((file) => readable(file, manner)).join('\n'),
  );
  return files.every((file) => file.readable) ? (ok ? 0 : 1) : 2;
}
