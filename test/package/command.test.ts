import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {VERSION} from '../../src/version.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const {bin} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {bin: Record<string, string>};
const BIN = bin['sharers-widgets']!;

/** A feed with a fault that the reader repairs. */
const FEED = '{"version": "sharers-feed/1", "title": "N", "language": "fr", "items": [{"type": "event", "id": 5, "title": "F"}]}';

/** Runs the built command in a process of its own. */
const start = (args: readonly string[], input = '') => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BIN, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: {PATH: process.env['PATH'], LANG: 'fr_FR.UTF-8'},
  });
  return {code: status, out: stdout, err: stderr};
};

describe('the built command', () => {
  it('can be started by name', () => {
    expect(readFileSync(ROOT + BIN, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });

  it('needs no package beside it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sharers-alone-'));
    try {
      copyFileSync(ROOT + BIN, join(folder, 'alone.mjs'));
      const {status, stdout, stderr} = spawnSync(process.execPath, ['alone.mjs', 'validate', '-'], {
        cwd: folder,
        input: FEED,
        encoding: 'utf8',
        env: {LANG: 'C'},
      });
      expect({status, stderr}).toEqual({status: 1, stderr: ''});
      expect(stdout).toContain('1 item: 0 ok, 1 repaired, 0 dropped');
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('says its version', () => {
    expect(start(['--version'])).toEqual({code: 0, out: `${VERSION}\n`, err: ''});
  });

  it('finds the demo feeds good', () => {
    const {code, out} = start(['validate', 'demo/feeds/network.json', 'demo/feeds/example.json', '--lang', 'en']);
    expect(out.match(/^\d+ items: (\d+) ok, 0 repaired, 0 dropped/gm)).toHaveLength(2);
    expect(code).toBe(0);
  });

  it('ends with 1 when something is repaired, and says so in the language of the environment', () => {
    const input =
      '{"version": "sharers-feed/1", "title": "N", "language": "fr", "items": [{"type": "event", "id": 5, "title": "F"}]}';
    const {code, out, err} = start(['validate', '-'], input);
    expect({code, err}).toEqual({code: 1, err: ''});
    expect(out).toContain('réparé  le nombre 5 tient lieu de texte — le mettre entre guillemets');
  });

  it('ends with 2 when there is nothing to read, or nothing asked', () => {
    expect(start(['validate', 'no-such-file.json'])).toMatchObject({code: 2, err: ''});
    expect(start([])).toMatchObject({code: 2, out: ''});
  });
});
