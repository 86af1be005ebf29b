import type {Reader} from './reader.js';
import {record} from './structure.js';
import {address} from './value.js';

/** The address of a feed's next page, which only the server of this one can give, and which is not this one. */
export const nextAddress: Reader<string> = (value, context) => {
  const url = address(value, context);
  if (!url || (new URL(url).origin === new URL(context.base).origin && url !== context.base)) return url;
  context.note?.('other-origin');
  return undefined;
};

/** Where the rest of a feed is, when a document is not all of it. */
export const nextPage = record({next_url: nextAddress});
