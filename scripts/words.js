import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {ROOT, run} from './run.js';

/** Each folder of words has a configuration, a translation file and a catalogue of its own: a file to paste holds only what it says. */
export const GROUPS = readdirSync(`${ROOT}src/locales`, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => `src/locales/${name}`);

/**
 * Makes the catalogues from the translation files ("build"), or brings those up to date with the words ("extract").
 *
 * @param {'build' | 'extract'} command
 * @returns {Promise<boolean>} whether all succeeded
 */
export const words = async (command) =>
  (await Promise.all(GROUPS.map((group) => run('lit-localize', [command, '--config', `${group}/lit-localize.json`])))).every(
    Boolean,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await words('build')) ? 0 : 1;
