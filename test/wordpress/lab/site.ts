import {execFile, execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {sqliteDropIn, wordpress61, wordpress65} from './fetch.js';

const LAB = import.meta.dirname;

export const ZIP = new URL('../../../dist/wordpress/sharers-widgets.zip', import.meta.url).pathname;

/** The WordPress versions that there are to test with, each with the themes in it. */
export const VERSIONS = {'6.1': wordpress61, '6.5': wordpress65} as const;

export type Role = 'admin' | 'editor' | 'author' | 'contributor';

interface Wishes {
  readonly version?: keyof typeof VERSIONS;
  readonly theme?: string;
  readonly locale?: 'fr_FR' | 'en_US';
  /** Whether the plugin is there and active from the beginning. */
  readonly hasPlugin?: boolean;
}

/** A real WordPress of its own, on this machine. */
export class Site {
  readonly url: string;
  /** Its folder, with the plugin in wp-content/plugins. */
  readonly root: string;
  readonly #folder: string;
  readonly #passwords: Readonly<Record<Role, string>>;
  readonly #server: ChildProcess;

  private constructor(folder: string, url: string, passwords: Readonly<Record<Role, string>>, server: ChildProcess) {
    this.#folder = folder;
    this.root = join(folder, 'www');
    this.url = url;
    this.#passwords = passwords;
    this.#server = server;
  }

  static async start({version = '6.5', theme, locale = 'en_US', hasPlugin = true}: Wishes = {}): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'sharers-wordpress-'));
    const root = join(folder, 'www');
    const url = `http://127.0.0.1:${await freePort()}`;
    const content = join(root, 'wp-content');
    execFileSync('cp', ['-a', '--reflink=auto', VERSIONS[version](), root]);
    for (const name of ['plugins', 'mu-plugins', 'uploads', 'languages']) mkdirSync(join(content, name), {recursive: true});
    const driver = join(content, 'mu-plugins/sqlite-database-integration');
    execFileSync('cp', ['-a', sqliteDropIn(), driver]);
    const dropIn = readFileSync(join(driver, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', driver)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
    writeFileSync(join(content, 'db.php'), dropIn);
    writeFileSync(join(content, 'mu-plugins/lab.php'), readFileSync(join(LAB, 'must-use.php')));
    // Debian's French is of 6.1; a later version has the words that did not change.
    if (version !== '6.1') execFileSync('sh', ['-c', `cp ${wordpress61()}/wp-content/languages/*fr_FR* ${content}/languages/`]);
    writeFileSync(join(root, 'wp-config.php'), configuration(folder, url));
    const words = await php(
      join(LAB, 'install.php'),
      root,
      url,
      locale,
      theme ?? (version === '6.1' ? 'twentytwentythree' : 'twentytwentyfour'),
    );
    const server = await serve(root, url);
    const site = new Site(folder, url, JSON.parse(words.slice(words.lastIndexOf('{'))) as Record<Role, string>, server);
    if (hasPlugin) await site.installPlugin();
    return site;
  }

  /** Puts the plugin there as its zip has it, and activates it. */
  async installPlugin(): Promise<void> {
    execFileSync('unzip', ['-qo', ZIP, '-d', join(this.root, 'wp-content/plugins')]);
    await this.run(`require ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin( 'sharers-widgets/sharers-widgets.php' );`);
  }

  /** Runs PHP inside of this WordPress, and gives what it prints. */
  run(code: string): Promise<string> {
    const file = join(this.#folder, 'run.php');
    const server = JSON.stringify(this.url.slice('http://'.length));
    writeFileSync(
      file,
      `<?php $_SERVER += array( 'HTTP_HOST' => ${server}, 'REQUEST_URI' => '/', 'REQUEST_METHOD' => 'GET', 'SERVER_PROTOCOL' => 'HTTP/1.1' ); require '${this.root}/wp-load.php'; ( static function () { ${code} } )();`,
    );
    return php(file);
  }

  /** A value of PHP inside of this WordPress. */
  async value<T>(expression: string): Promise<T> {
    const printed = await this.run(`echo "\\n<<<" . wp_json_encode( ${expression} );`);
    return JSON.parse(printed.slice(printed.lastIndexOf('<<<') + 3)) as T;
  }

  /** Asks the REST API, as somebody. */
  async rest<T = Record<string, unknown>>(role: Role, path: string, body?: object, method = body ? 'POST' : 'GET'): Promise<T> {
    const response = await fetch(`${this.url}/wp-json/${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${role}:${this.#passwords[role]}`).toString('base64')}`,
        ...(body && {'content-type': 'application/json'}),
      },
      ...(body && {body: JSON.stringify(body)}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 400)}`);
    return JSON.parse(text) as T;
  }

  /** Publishes a post, and gives its address. */
  async post(
    content: string,
    {role = 'admin', title = 'Post', ...more}: {role?: Role; title?: string; [field: string]: unknown} = {},
  ): Promise<{id: number; link: string}> {
    return this.rest(role, 'wp/v2/posts', {status: 'publish', title, content, ...more});
  }

  /** What PHP complained of in the plugin. */
  get complaints(): readonly string[] {
    const log = join(this.#folder, 'debug.log');
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
    return lines.filter((line) => line.includes('plugins/sharers-widgets/'));
  }

  stop(): void {
    // The server and its workers are a group of their own.
    process.kill(-this.#server.pid!);
    rmSync(this.#folder, {recursive: true, force: true, maxRetries: 5, retryDelay: 100});
  }
}

/** Runs PHP beside us: a server in this process is to be able to answer it. */
const php = async (file: string, ...args: readonly string[]): Promise<string> =>
  (await promisify(execFile)('php', ['-d', 'memory_limit=512M', file, ...args])).stdout;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function serve(root: string, url: string): Promise<ChildProcess> {
  const settings = [
    'memory_limit=256M',
    'opcache.enable_cli=1',
    'opcache.enable=1',
    'opcache.revalidate_freq=0',
    'upload_max_filesize=16M',
  ];
  const server = spawn(
    'php',
    [...settings.flatMap((setting) => ['-d', setting]), '-S', url.slice('http://'.length), '-t', root, join(LAB, 'router.php')],
    // WordPress asks itself, and a page its pictures.
    {env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'}, stdio: 'ignore', detached: true},
  );
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(`${url}/wp-includes/images/blank.gif`).catch(() => undefined);
    if (response?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('PHP does not serve.');
}

const configuration = (folder: string, url: string): string => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'DB_DIR', '${folder}/db/' );
define( 'DB_FILE', 'wp.sqlite' );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, "test-$key" );
}
$table_prefix = 'wp_';
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1,localhost' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
define( 'CONCATENATE_SCRIPTS', false );
define( 'FS_METHOD', 'direct' );
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
