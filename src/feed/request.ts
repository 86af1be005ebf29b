import {PAGE_BYTES, REQUEST_TIME} from '../model/limits.js';
import {FeedError} from './errors.js';

/** A feed's JSON as it came, and where it came from after all redirects. Shared by all copies of this library on the page. */
export interface Answer {
  readonly json: object;
  readonly url: string;
  /** When it came, in milliseconds since 1970; unknown of one that came with the page. */
  readonly at?: number | undefined;
}

/**
 * Fetches a feed's JSON: no cookie, no referrer, no header that would need the server's leave; 10 seconds for all of it and
 * 2 MiB after decompression, whatever its Content-Length says. `stop` ends it before; `take` makes something else of the answer.
 *
 * @throws {FeedError} when it cannot be had, and whatever `stop` is aborted with.
 */
export async function requestFeed<T = Answer>(
  url: string,
  stop = new AbortController(),
  // Who names no other type of answer gives no other maker of it.
  take: (text: string, url: string, response: Response) => T = answerOf as never,
): Promise<T> {
  if (!/^https?:/.test(url)) throw new FeedError('address', url);
  const timer = setTimeout(() => stop.abort(new FeedError('timeout', url)), REQUEST_TIME);
  try {
    const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer', signal: stop.signal});
    if (!response.ok) throw new FeedError('status', url, undefined, response.status);
    return take(await bodyOf(response, url), url, response);
  } catch (cause) {
    // Browsers name an aborted body differently; why it was aborted is what we said ourselves.
    throw stop.signal.aborted ? stop.signal.reason : cause instanceof FeedError ? cause : new FeedError('network', url, cause);
  } finally {
    clearTimeout(timer);
    // What is not read of an answer is not to come.
    stop.abort();
  }
}

async function bodyOf(response: Response, url: string): Promise<string> {
  // An answer without a body (204) is an empty text, and no JSON.
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > PAGE_BYTES) throw new FeedError('too-large', url);
    text += decoder.decode(value, {stream: true});
  }
}

function answerOf(text: string, url: string, response: Response): Answer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new FeedError('not-json', url, cause);
  }
  if (typeof json !== 'object' || !json) throw new FeedError('not-a-feed', url);
  return {json, url: response.url || url, at: Date.now()};
}
