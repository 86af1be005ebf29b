import {build} from 'vite';
import {ROOT} from '../run.js';

/**
 * The library's own check of a feed as a script for the settings page, so that a publisher reads there what the command line
 * would say, in the same words.
 *
 * @returns {Promise<string>}
 */
export async function findingsScript() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: `${ROOT}wordpress/source/findings.ts`, formats: ['es'], fileName: () => 'findings.js'},
      rolldownOptions: {output: {minify: true}},
    },
  });
  const [{output}] = /** @type {[{output: {code: string}[]}]} */ (Array.isArray(result) ? result : [result]);
  return output[0]?.code ?? '';
}
