import {spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the project's folder, its output in ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<boolean>} whether it succeeded
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const bin = `${ROOT}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}`;
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {...process.env, PATH: bin + (process.env['PATH'] ?? ''), ...env},
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
