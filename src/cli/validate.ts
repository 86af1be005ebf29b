import type {Instant} from '../model/zone.js';
import {check, refused, type Checked} from './check.js';
import type {PagingCode} from './codes.js';
import {idsOf} from './items.js';
import {Refusal} from './refusal.js';

import {fetchSource} from './source/address.js';
import {readFile, readInput} from './source/file.js';
import type {Source} from './source/source.js';

/** How many pages of a feed are read. */
const PAGES = 10;

interface Setting {
  readonly input: AsyncIterable<Buffer | string>;
  readonly now: Instant;
}

/** Checks what is named on the command line: a file, what is piped in, or an address with all its pages. */
export async function validate(name: string, {input, now}: Setting): Promise<readonly Checked[]> {
  // A single letter before a colon is a drive of Windows.
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return pagesOf(name, now);
  return [await checked(name, () => (name === '-' ? readInput(input) : readFile(name)), now)];
}

async function pagesOf(address: string, now: Instant): Promise<readonly Checked[]> {
  const pages: Checked[] = [];
  const read = new Set<string>();
  const ids = new Set<string>();
  for (let next: string | undefined = address; next !== undefined;) {
    const name = next;
    const page = await checked(name, () => fetchSource(name), now, ids);
    pages.push(page);
    for (const id of idsOf(page.document)) ids.add(id);
    read.add(name).add(page.source.address ?? name);
    const stop = page.next !== undefined && stopAt(page.next, pages.length, read);
    if (stop) pages.push(...pages.splice(-1).map((last) => withStop(last, stop)));
    next = stop ? undefined : page.next;
  }
  return pages;
}

const stopAt = (next: string, pages: number, read: ReadonlySet<string>): PagingCode | undefined =>
  read.has(next) ? 'page-again' : pages === PAGES ? 'too-many-pages' : undefined;

const withStop = (page: Checked, code: PagingCode): Checked => ({
  ...page,
  remarks: [...page.remarks, {pointer: '/next_url', code, consequence: 'left-out'}],
});

/** What there is to say of a source, also if it cannot be had. */
async function checked(
  name: string,
  get: () => Promise<Source>,
  now: Instant,
  elsewhere?: ReadonlySet<string>,
): Promise<Checked> {
  try {
    return check(await get(), now, elsewhere);
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    return {source: {name, text: '', hasMark: false, address: undefined}, remarks: [refused(reason)]};
  }
}
