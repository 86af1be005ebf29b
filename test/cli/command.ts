import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {run} from '../../src/cli/run.js';
import type {FileReport, Report} from '../../src/cli/report.js';

/** What a publisher sees of one run of the command. */
export interface Seen {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string | Buffer;
  readonly environment?: NodeJS.ProcessEnv;
  readonly isTerminal?: boolean;
  readonly now?: string;
}

/** Runs the command as a terminal would. */
export async function command(args: readonly string[], setting: Setting = {}): Promise<Seen> {
  const {input = '', environment = {}, isTerminal = false, now = '2027-01-01'} = setting;
  let out = '';
  let err = '';
  const code = await run(args, {
    environment,
    isTerminal,
    now: Date.parse(now),
    input: Readable.from([Buffer.from(input)]),
    print: (text) => void (out += text),
    complain: (text) => void (err += text),
  });
  return {code, out, err};
}

/** The JSON report on what is piped in. */
export async function report(document: unknown, now?: string): Promise<FileReport> {
  const input = typeof document === 'string' || Buffer.isBuffer(document) ? document : JSON.stringify(document);
  const {out} = await command(['validate', '-', '--json'], {input, ...(now !== undefined && {now})});
  return (JSON.parse(out) as Report).files[0]!;
}

/** A feed of some items. */
export const feed = (items: readonly unknown[], envelope: object = {}): object => ({
  version: 'sharers-feed/1',
  title: 'Network',
  language: 'en',
  timezone: 'Europe/Paris',
  items,
  ...envelope,
});

/** An event that is without fault. */
export const event = (fields: object = {}): object => ({
  type: 'event',
  id: 'forum',
  title: 'Forum',
  url: 'https://network.example/forum',
  start: '2027-06-14T18:30',
  ...fields,
});

/** A call that is without fault. */
export const call = (fields: object = {}): object => ({
  type: 'call',
  id: 'call',
  title: 'Call',
  url: 'https://network.example/call',
  deadline: '2027-07-07',
  ...fields,
});

/** What is said of a document, as "pointer code". */
export const said = async (document: unknown, now?: string): Promise<readonly string[]> =>
  (await report(document, now)).findings.map(({pointer, code}) => `${pointer} ${code}`);

/** A file that is there while something is done with it. */
export async function withFile<T>(content: string | Buffer, use: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'sharers-command-'));
  try {
    const path = join(folder, 'feed.json');
    writeFileSync(path, content);
    return await use(path);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
