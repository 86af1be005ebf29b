import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * Reads PHP files with PHP 7.4, the oldest that the plugin runs on, which no distribution has any more: php-7.4.js FOLDER FILE…,
 * where FOLDER has its packages. Ends with 1 where a file cannot be read.
 */
const [folder = '', ...files] = process.argv.slice(2);
const {resolve} = createRequire(join(folder, 'package.json'));
/** @param {string} name */
const load = (name) => import(pathToFileURL(resolve(name)).href);
/** @type {{PHP: new (runtime: unknown) => {writeFile(path: string, content: Buffer): void, run(what: {code: string}): Promise<{text: string}>}, loadPHPRuntime: (module: unknown) => Promise<unknown>}} */
const {PHP, loadPHPRuntime} = await load('@php-wasm/universal');
/** @type {{getPHPLoaderModule: () => Promise<unknown>}} */
const {getPHPLoaderModule} = await load('@php-wasm/node-7-4');
const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
const faults = [];
for (const file of files) {
  php.writeFile('/file.php', readFileSync(file));
  const {text} = await php.run({
    code: `<?php try { token_get_all( file_get_contents( '/file.php' ), TOKEN_PARSE ); echo PHP_VERSION; } catch ( ParseError $fault ) { echo $fault->getLine() . ': ' . $fault->getMessage(); }`,
  });
  if (!/^7\.4\.\d+$/.test(text)) faults.push(`${file}:${text}`);
}
console.log(faults.join('\n') || `${files.length} files`);
process.exit(faults.length > 0 ? 1 : 0);
