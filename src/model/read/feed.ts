import type {Feed} from '../feed.js';
import {distinct, surroundingsOf} from './entries.js';
import type {Context} from './reader.js';
import {envelope} from './shapes/envelope.js';
import {isRecord} from './structure.js';

/** What a document turned out to be. */
export interface Reading {
  /** Absent when the document is no feed, or one of a later major version. */
  readonly feed?: Feed;
  readonly refusal?: 'not-a-feed' | 'newer-version';
  /** Where a person can read it all the same. */
  readonly homePage: string | undefined;
  /** How many items could not be used. */
  readonly dropped?: number;
}

/** Reads a document of any kind whatever; never throws. `base` is the address it came from; `watching` looks on. */
export function readFeed(document: unknown, base: string, watching?: Pick<Context, 'watch' | 'note'>): Reading {
  const source = isRecord(document) ? document : {};
  const {language = '', timezone: zone} = surroundingsOf(source);
  const {version, items, ...fields} = envelope(source, {base, language, zone, ...watching})!;
  const homePage = fields.home_page_url;
  // Of a version that is not ours only the major number is sure to be read alike.
  if (Number(/^sharers-feed\/(\d+)/.exec(version ?? '')?.[1]) > 1) return {refusal: 'newer-version', homePage};
  if (!items) return {refusal: 'not-a-feed', homePage};
  const title = fields.title ?? fields.publisher?.name ?? [{language: '', text: new URL(base).host}];
  const dropped = (source['items'] as readonly unknown[]).length - items.length;
  return {feed: {...fields, title, entries: distinct(items)}, homePage, dropped};
}
