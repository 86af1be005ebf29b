import {isRecord} from '../../model/read/structure.js';

/** What stands for the address of a file that does not say its own. */
const NOWHERE = 'https://feed.invalid/';

/**
 * What the relative addresses of a document are relative to: the address it came from, else the one it says it has, else that
 * of its next page's server, for a file at hand cannot be of another.
 */
export function baseOf(document: unknown, address: string | undefined): string {
  if (address !== undefined) return address;
  const {feed_url: own, next_url: next} = isRecord(document) ? document : {};
  return webAddressOf(own) ?? webAddressOf(next, '/') ?? NOWHERE;
}

function webAddressOf(value: unknown, path = ''): string | undefined {
  if (typeof value !== 'string' || !/^https?:/i.test(value)) return undefined;
  try {
    return new URL(path, value).href;
  } catch {
    return undefined;
  }
}
