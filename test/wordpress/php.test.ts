import {execFile} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {php74} from './lab/fetch.js';
import {Site} from './lab/site.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const SOURCE = join(ROOT, 'wordpress');
const files = readdirSync(SOURCE, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.php'))
  .map((file) => join(SOURCE, file));

/** What a command prints, and whether it succeeded. */
async function call(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<readonly [ok: boolean, printed: string]> {
  try {
    const {stdout, stderr} = await promisify(execFile)(command, args, {env: {...process.env, ...env}});
    return [true, stdout + stderr];
  } catch (failure) {
    const {stdout, stderr} = failure as {stdout: string; stderr: string};
    return [false, stdout + stderr];
  }
}

/** A file of PHP that is not among the plugin's. */
const folder = mkdtempSync(join(tmpdir(), 'sharers-php-'));
const fault = (code: string): string => {
  const file = join(folder, 'fault.php');
  writeFileSync(file, code);
  return file;
};
afterAll(() => rmSync(folder, {recursive: true}));

describe('the plugin’s PHP', () => {
  it('can be read by the PHP of this machine', async () => {
    for (const file of files)
      expect(await call('php', ['-l', file])).toEqual([true, expect.stringContaining('No syntax errors')]);
  });

  it('can be read by PHP 7.4; a fault that is put in is found', async () => {
    const read = (...paths: readonly string[]) => call('node', [join(import.meta.dirname, 'php/php-7.4.js'), php74(), ...paths]);
    expect(await read(...files)).toEqual([true, `${files.length} files\n`]);
    const [ok, printed] = await read(fault('<?php echo match ( 1 ) { 1 => 2 };'));
    expect([ok, printed]).toEqual([false, expect.stringContaining('fault.php:1: syntax error')]);
  });

  it('is in WordPress’ style; a fault that is put in is found', async () => {
    const style = (...paths: readonly string[]) => call('phpcs', [`--standard=${join(SOURCE, 'phpcs.xml')}`, '-s', ...paths]);
    expect(await style(SOURCE)).toEqual([true, '']);
    const [ok, printed] = await style(fault('<?php\nfunction f( $a ) {\n    $b = [ $a ];\n    return json_encode( $b );\n}\n'));
    expect(ok).toBe(false);
    for (const rule of ['DisallowSpaceIndent', 'DisallowShortArraySyntax', 'ForbiddenFunctions']) expect(printed).toContain(rule);
  });
});

describe('inside of WordPress 6.1', () => {
  let site: Site;
  beforeAll(async () => {
    site = await Site.start({version: '6.1'});
  });
  afterAll(() => site.stop());

  it('all tests of PHP alone pass', async () => {
    const tests = join(import.meta.dirname, 'php');
    const [ok, printed] = await call(
      'phpunit',
      ['--no-configuration', '--do-not-cache-result', '--fail-on-risky', '--bootstrap', join(tests, 'bootstrap.php'), tests],
      {
        WORDPRESS_ROOT: site.root,
        WORDPRESS_URL: site.url,
      },
    );
    expect(ok, printed).toBe(true);
    expect(printed).toMatch(/OK \(\d\d+ tests/);
  });
});
