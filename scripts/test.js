import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ENGINE_NAMES, lackOf} from './engines.js';
import {failuresOf} from './failures.js';
import {installEngines, installPackages} from './install.js';
import {run} from './run.js';

/** Runs every check and every test, all of them whatever fails, and ends with one line that counts them. */

await installPackages();
const lacks = await installEngines(...ENGINE_NAMES);

const results = mkdtempSync(join(tmpdir(), 'sharers-widgets-test-'));
const count = {passed: 0, failed: 0};
/** @type {string[]} What failed is said again at the end, where someone looks; a log may be cut before it. */
const failed = [];

/** @param {string} name @param {string} command @param {string[]} args */
async function check(name, command, ...args) {
  console.log(`\n── ${name}`);
  const succeeded = await run(command, args);
  count[succeeded ? 'passed' : 'failed']++;
  if (!succeeded) failed.push(name);
}

/**
 * Runs tests and adds what they counted, as the runner wrote it to a file; a runner that broke down is one failure.
 *
 * @param {string} name
 * @param {(file: string) => Promise<boolean>} start
 */
async function tests(name, start) {
  console.log(`\n── ${name}`);
  const file = join(results, `${name.replaceAll(/\W/g, '-')}.json`);
  const succeeded = await start(file);
  /** @type {import('./failures.js').Report} */
  let counted = {numPassedTests: 0, numFailedTests: 0};
  try {
    counted = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('The run broke down before it could count its tests.');
  }
  count.passed += counted.numPassedTests;
  count.failed += Math.max(counted.numFailedTests, succeeded ? 0 : 1);
  if (!succeeded) failed.push([name, ...failuresOf(counted)].join('\n  '));
}

/** @param {string} project @param {string} file @param {NodeJS.ProcessEnv} [env] */
const vitest = (project, file, env) =>
  run('vitest', ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env);

await check('words', 'node', 'scripts/words.js');
await check('types', 'tsc', '-p', 'tsconfig.json');
await check('types without the DOM', 'tsc', '-p', 'tsconfig.model.json');
await check('lint', 'eslint', '--max-warnings', '0', '.');
await check('format', 'prettier', '--check', '--log-level', 'warn', '.');
await check('generated files are fresh', 'node', 'scripts/generate.js', '--check');
await check('build', 'npm', 'run', '--silent', 'build');
await check('size', 'size-limit');
await check('package', 'publint', '--strict');
// Nothing may depend on where the machine's own clock is.
for (const zone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
  await tests(`tests of the source, TZ=${zone}`, (file) => vitest('source', file, {TZ: zone}));
}
await tests('tests of what is built', (file) => vitest('built', file));
const ENGINE = ENGINE_NAMES.filter((name) => !lackOf(name)).join(',');
await tests('tests in browsers', (file) => run('wtr', [], {ENGINE, TEST_RESULTS: file}));
// In the files to paste something else stands in for Lit's element: they are to pass the same tests.
await tests('tests in browsers of a file to paste', (file) => run('wtr', [], {ENGINE, TEST_RESULTS: file, PASTED: 'sharers'}));

if (failed.length > 0) console.error(`\nFailed:\n${failed.join('\n')}`);
for (const lack of lacks) console.error(`\n${lack}`);
count.failed += lacks.length;

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
