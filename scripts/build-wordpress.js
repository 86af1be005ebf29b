import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {zipSync} from 'fflate';
import {ROOT} from './run.js';
import {blockJson} from './wordpress/block-json.js';
import {elementTable} from './wordpress/element-table.js';
import {findingsScript} from './wordpress/findings.js';
import {messagesIn} from './wordpress/messages.js';
import {phpOf} from './wordpress/php-array.js';
import {template, translation} from './wordpress/translations.js';

/**
 * Makes the WordPress plugin, of `wordpress/` and of what is built: dist/wordpress/sharers-widgets/ and the same as a zip. The
 * zip of the same sources is the same to the byte.
 */
const SOURCE = `${ROOT}wordpress/`;
const TARGET = `${ROOT}dist/wordpress/`;
const FOLDER = 'sharers-widgets/';

/** The earliest that a zip can say. */
const DATE = new Date(1980, 0, 1);

/** What of the sources is not part of the plugin: what is built of it. */
const NOT_PACKED = /^source\/|\.po$|^phpcs\.xml$/;

/** Each script with texts, and its name in WordPress. */
const SCRIPTS = {'assets/editor.js': 'sharers-widgets-editor', 'assets/settings.js': 'sharers-widgets-settings'};

const {version} = /** @type {{version: string}} */ (JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')));
/** @type {import('./wordpress/element-table.js').Manifest} */
const manifest = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8'));

const sources = readdirSync(SOURCE, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(SOURCE.length).replace(/^\//, ''));
const elements = elementTable(manifest);

/** @type {Record<string, string | Uint8Array>} */
const files = {};
for (const file of sources.filter((name) => !NOT_PACKED.test(name))) {
  files[file] = readFileSync(SOURCE + file);
}
for (const file of ['sharers-widgets.php', 'readme.txt']) {
  files[file] = readFileSync(SOURCE + file, 'utf8').replaceAll(/\b0\.0\.0\b/g, version);
}
files['LICENSE'] = readFileSync(`${ROOT}LICENSE`);
files['elements.php'] =
  `<?php\n/**\n * The elements of the library, made of its manifest by the build.\n *\n * @package Sharers_Widgets\n */\n\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${phpOf(elements)};\n`;
for (const name of Object.keys(elements)) {
  files[`blocks/${name}/block.json`] = `${JSON.stringify(blockJson(name, /** @type {never} */ (elements[name])), null, '\t')}\n`;
}
for (const name of ['sharers', ...Object.keys(elements)]) {
  files[`assets/elements/${name}.js`] = readFileSync(`${ROOT}dist/embed/${name}.js`);
}
files['assets/findings.js'] = await findingsScript();

const messages = messagesIn(SOURCE, sources.filter((file) => /^(?!source\/).*\.(?:php|js)$/.test(file)).sort(), elements);
files['languages/sharers-widgets.pot'] = template(messages, version);
for (const file of sources.filter((name) => name.endsWith('.po'))) {
  const {locale, mo, json} = translation(SOURCE + file, messages, SCRIPTS);
  files[`languages/sharers-widgets-${locale}.mo`] = mo;
  for (const [handle, text] of Object.entries(json)) files[`languages/sharers-widgets-${locale}-${handle}.json`] = text;
}

rmSync(TARGET, {recursive: true, force: true});
/** @type {[path: string, content: Buffer][]} */
const packed = Object.keys(files)
  .sort()
  .map((file) => [FOLDER + file, Buffer.from(/** @type {string} */ (files[file]))]);
for (const [file, content] of packed) {
  mkdirSync(dirname(TARGET + file), {recursive: true});
  writeFileSync(TARGET + file, content);
}
const zip = zipSync(Object.fromEntries(packed), {mtime: DATE, level: 9});
writeFileSync(`${TARGET}sharers-widgets.zip`, zip);
console.log(`dist/wordpress/sharers-widgets.zip: ${packed.length} files, ${Math.round(zip.length / 1024)} KiB`);
