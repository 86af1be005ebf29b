import type {AdviceSayings, DeliverySayings} from '../shape.js';

export const advice = {
  'all-day': ['from midnight to midnight is meant to be whole days', 'write the days alone: “{day}” to “{last}”'],
  'byte-order-mark': ['the file begins with a byte order mark', 'save it as UTF-8 without one (RFC 8259 §8.1)'],
  expired: ['“expired” is set: this is over, whatever its dates say', 'delete it if that is not so'],
  markup: ['the text has HTML, and texts are plain: a reader sees the tags', 'take the tags out'],
  midnight: [
    '“{value}” is midnight, and is easily taken for the end of {next}',
    'write “{day}” alone: open until the end of that day',
  ],
  'misspelt-key': [
    '“{key}” is no field of the format: did you mean “{field}”?',
    'rename it, or begin it with “_” if it is yours',
  ],
  moved: ['the feed says that it has moved to {address}', 'embed the new address'],
  'no-alt': ['the picture has no “alt”', 'say in a few words what it shows, unless it only decorates'],
  'no-label': ['nothing says where this link leads', 'add a “label”'],
  'no-page': ['the item leads nowhere', 'add the address of its page (“url”)'],
  'no-timezone': [
    'hours are given and no time zone; of such there are {count}',
    'add “timezone” to the feed, such as "timezone": "Europe/Paris"',
  ],
  'offset-for-zone': [
    'a time has an offset from UTC; of such there are {count}',
    'write local time and “timezone”: that survives a change of the law, an offset does not',
  ],
  'past-only': ['everything in the feed is over: lists of what is upcoming are empty', 'add what comes next'],
  'replaced-characters': ['characters could not be read and are shown as “�”: the file is not UTF-8', 'save it as UTF-8'],
  'same-announcement': ['“{id}” has the same title and date', 'delete one, or say that it is a translation (“translation_of”)'],
  'same-key': ['“{key}” is there twice in one object: only the last counts', 'delete one'],
  'summary-is-title': ['the summary only repeats the title', 'say something more, or leave it out'],
} satisfies AdviceSayings;

export const delivery = {
  charset: [
    'the server says that the feed is “{charset}”; JSON is UTF-8, and is read so',
    'send Content-Type: application/json; charset=utf-8',
  ],
  'content-type': ['the server sends the feed as “{type}”', 'send Content-Type: application/json; charset=utf-8'],
  cookie: ['the server sets a cookie with the feed: caches then keep nothing', 'send no Set-Cookie with it'],
  'cors-for-some': ['only pages of {origin} may read the feed', 'send Access-Control-Allow-Origin: *'],
  'no-304': [
    'asked whether there is anything new, the server sends everything again',
    'answer If-None-Match and If-Modified-Since with 304',
  ],
  'no-compression': ['the {bytes} bytes of the feed are sent uncompressed', 'send it as gzip or br'],
  'no-cors': ['pages on other sites may not read the feed', 'send Access-Control-Allow-Origin: *'],
  'no-https': ['the address is http, which pages on https may not read', 'publish it on https'],
  'no-max-age': [
    'caches may not keep the feed, so that each visit asks the server',
    'send Cache-Control: public, max-age=300, stale-while-revalidate=86400',
  ],
  'no-stale': [
    'a visitor waits for the server each time the cache runs out',
    'add stale-while-revalidate=86400 to Cache-Control',
  ],
  'no-validator': ['neither ETag nor Last-Modified: an unchanged feed is sent anew', 'send one of the two'],
  redirected: [
    'the address leads on to {url}, which costs each visit a request more',
    'embed that address, if it is there to stay',
  ],
} satisfies DeliverySayings;
