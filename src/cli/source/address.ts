import {READER, type Delivery} from '../advice/delivery.js';
import {FeedError} from '../../feed/errors.js';
import {requestFeed} from '../../feed/request.js';
import {REQUEST_TIME} from '../../model/limits.js';
import {Refusal} from '../refusal.js';
import type {Source} from './source.js';

/** Fetches a feed as browsers do, and asks once more as a browser does that has it already. @throws {Refusal} */
export async function fetchSource(address: string): Promise<Source> {
  if (!URL.canParse(address)) throw new Refusal('address');
  let answer: readonly [text: string, response: Response];
  try {
    answer = await requestFeed(address, undefined, (text, _, response) => [text, response] as const);
  } catch (cause) {
    throw refusalOf(cause);
  }
  const [text, {headers, url}] = answer;
  const bytes = new TextEncoder().encode(text).length;
  const delivery: Delivery = {asked: new URL(address).href, url, headers, bytes, again: await askAgain(url, headers)};
  return {name: address, text, hasMark: false, address: url, delivery};
}

function refusalOf(cause: unknown): Refusal {
  if (!(cause instanceof FeedError)) throw cause;
  const {code, status} = cause;
  return new Refusal(code, {status: String(status ?? ''), cause: reasonOf(cause)});
}

/** What Node says in the end: the name of a system's error, if it is one. */
function reasonOf(error: NodeJS.ErrnoException): string {
  return error.cause instanceof Error ? reasonOf(error.cause) : (error.code ?? error.message);
}

async function askAgain(url: string, headers: Headers): Promise<Delivery['again']> {
  const tag = headers.get('etag');
  const date = headers.get('last-modified');
  try {
    const response = await fetch(url, {
      headers: {Origin: READER, ...(tag ? {'If-None-Match': tag} : date ? {'If-Modified-Since': date} : {})},
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(REQUEST_TIME),
    });
    await response.body?.cancel();
    return {status: response.status, headers: response.headers};
  } catch {
    return undefined;
  }
}
