import {execFileSync} from 'node:child_process';
import {installDebian, installEngines, installPackages, isDebianRoot, updateDebian} from './install.js';
import {run} from './run.js';

/** Builds the plugin, gets real WordPress, and runs the plugin's tests in it. */

/** What the tests need of the machine: a command, and its Debian package. */
const NEEDS = {php: 'php-cli', phpunit: 'phpunit', phpcs: 'php-codesniffer', unzip: 'unzip'};
/** The same of PHP: an extension, and its package. */
const EXTENSIONS = {pdo_sqlite: 'php-sqlite3', mbstring: 'php-mbstring', xml: 'php-xml'};

await installPackages();
const lacks = await installEngines('chromium');

/** @param {string} command @param {string[]} args */
function output(command, ...args) {
  try {
    return execFileSync(command, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
  } catch {
    return '';
  }
}

const missing = () =>
  [
    ...Object.entries(NEEDS).filter(([command]) => !output('sh', '-c', `command -v ${command}`)),
    ...Object.entries(EXTENSIONS).filter(([extension]) => !new RegExp(`^${extension}$`, 'mi').test(output('php', '-m'))),
  ].map(([, name]) => name);

if (missing().length > 0 && isDebianRoot()) {
  await updateDebian();
  await installDebian(...missing());
}
if (missing().length > 0) lacks.push(`Install ${missing().join(', ')} (the names are Debian's), with which WordPress runs.`);
if (!output('sh', '-c', 'command -v apt-get'))
  lacks.push('WordPress 6.1 comes from Debian: run this on Debian, or in a container of it.');
for (const lack of lacks) console.error(`\n${lack}`);
if (lacks.length > 0) process.exit(1);

const succeeded =
  (await run('npm', ['run', '--silent', 'build:wordpress'])) &&
  (await run('vitest', ['run', '--project', 'wordpress', '--reporter=dot', ...process.argv.slice(2)]));
process.exit(succeeded ? 0 : 1);
