import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {elementTables} from './element-tables.js';
import {feedSchema} from './feed-schema.js';
import {ROOT} from './run.js';
import {GROUPS, words} from './words.js';

/**
 * Makes anew all that is committed and made from something else. With --check, puts everything back as it was and fails
 * when something was stale.
 */
const FILES = ['schemas/feed-1.schema.json', 'custom-elements.json', 'README.md', ...GROUPS.map((group) => `${group}/fr.xlf`)];

/** @param {string} file */
const content = (file) => {
  try {
    return readFileSync(ROOT + file, 'utf8');
  } catch {
    return '';
  }
};

/** @returns {import('./element-tables.js').Manifest} */
const manifest = () => JSON.parse(content('custom-elements.json'));

/** @param {string} command @param {string[]} args */
const tool = (command, ...args) =>
  execFileSync(`${ROOT}node_modules/.bin/${command}`, args, {cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit']});

async function generate() {
  writeFileSync(`${ROOT}schemas/feed-1.schema.json`, feedSchema());
  tool('cem', 'analyze', '--config', 'custom-elements-manifest.config.js');
  writeFileSync(`${ROOT}README.md`, elementTables(content('README.md'), manifest()));
  await words('extract');
}

const before = FILES.map(content);
await generate();
const stale = FILES.filter((file, index) => content(file) !== before[index]);

if (process.argv.includes('--check') && stale.length > 0) {
  FILES.forEach((file, index) => writeFileSync(ROOT + file, before[index] ?? ''));
  console.error(`Not fresh: ${stale.join(', ')}. Run "npm run generate" and commit what it makes.`);
  process.exit(1);
}
