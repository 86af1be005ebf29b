import type {Feed, FeedEvent} from '../feed.js';
import type {Zone} from '../zone.js';
import {readEvent} from './event.js';
import type {Finding, FindingCode} from './finding.js';
import {envelope, item, languageOf, typeOf} from './shapes.js';
import {isRecord, type Context, type Value} from './value.js';

/** What a document turned out to be. */
export interface Reading {
  /** Absent when the document is no feed, or one of a later major version. */
  readonly feed?: Feed;
  readonly refusal?: 'not-a-feed' | 'newer-version';
  /** Where a person can read it all the same. */
  readonly homePage: string | undefined;
  /** How many items could not be used. */
  readonly dropped?: number;
  readonly findings: readonly Finding[];
}

/** Reads a document of any kind whatever; never throws. `base` is the address it came from. */
export function readFeed(document: unknown, base: string): Reading {
  const findings: Finding[] = [];
  const report = (pointer: string, code: FindingCode): undefined => {
    findings.push({pointer, code});
  };
  const source = isRecord(document) ? document : {};
  const context = inOwnLanguage(source, '', {base, language: '', report});
  const {version, items, ...fields} = envelope(source, '', context)!;
  const homePage = fields.home_page_url;
  // Of a version that is not ours only the major number is sure to be read alike.
  if (Number(/^sharers-feed\/(\d+)/.exec(version ?? '')?.[1]) > 1) return {refusal: 'newer-version', homePage, findings};
  if (!items) return {refusal: 'not-a-feed', homePage, findings};
  if (!version) report('/version', 'missing');
  if (!context.language) report('/language', 'missing');

  let dropped = 0;
  const byId = new Map<string, {item: FeedItem; at: string}>();
  items.forEach((entry, index) => {
    const at = `/items/${index}`;
    const item = readItem(entry, at, context, fields.timezone);
    if (!item) {
      dropped++;
      return;
    }
    const twin = byId.get(item.id);
    const older = twin && modified(twin.item) >= modified(item);
    if (twin) report(older ? at : twin.at, 'same-id');
    if (!older) byId.set(item.id, {item, at});
  });
  const title = fields.title ?? fields.publisher?.name ?? [{language: '', text: new URL(base).host}];
  const events = [...byId.values()].map(({item}) => item).filter((item) => 'occurrences' in item);
  return {feed: {...fields, title, events}, homePage, dropped, findings};
}

type FeedItem = FeedEvent | Value<typeof item>;

function readItem(source: unknown, at: string, context: Context, zone: Zone | undefined): FeedItem | undefined {
  if (!isRecord(source)) return context.report(at, 'not-an-object');
  const own = inOwnLanguage(source, at, context);
  switch (typeOf(source, at, own)?.type) {
    case 'event':
      return readEvent(source, at, own, zone);
    case 'project':
    case 'call':
    case 'resource':
      return item(source, at, own);
    default:
      return context.report(`${at}/type`, 'unknown-type');
  }
}

/** The same context, with the language that an object says its texts are in. */
const inOwnLanguage = (source: unknown, at: string, context: Context): Context => ({
  ...context,
  language: languageOf(source, at, context)?.language ?? context.language,
});

/** ISO 8601 texts of one form sort as the moments they mean, which is as much as deciding between twins deserves. */
const modified = ({date_modified = ''}: FeedItem): string => date_modified;
