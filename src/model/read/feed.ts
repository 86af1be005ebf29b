import type {Feed, FeedEvent} from '../feed.js';
import {PAGE_ITEMS} from '../limits.js';
import type {Zone} from '../zone.js';
import {readEvent} from './event.js';
import type {Finding, FindingCode} from './finding.js';
import {envelope, item, TYPES} from './shapes.js';
import {isRecord, language, type Context, type Value} from './value.js';

/** What a document turned out to be. */
export interface Reading {
  /** Absent when the document is no feed, or one of a later major version. */
  readonly feed?: Feed;
  readonly refusal?: 'not-a-feed' | 'newer-version';
  /** Where a person can read it all the same. */
  readonly homePage: string | undefined;
  /** How many items could not be used. */
  readonly dropped: number;
  readonly findings: readonly Finding[];
}

/** Reads a document of any kind whatever; never throws. `base` is the address it came from. */
export function readFeed(document: unknown, base: string): Reading {
  const findings: Finding[] = [];
  const report = (pointer: string, code: FindingCode): undefined => {
    findings.push({pointer, code});
  };
  const source = isRecord(document) ? document : {};
  const own = (key: string): unknown => (Object.hasOwn(source, key) ? source[key] : undefined);

  const spoken = own('language') === undefined ? undefined : language(own('language'), '/language', {base, report, language: ''});
  const context = {base, report, language: spoken ?? ''};
  const fields = envelope(source, '', context)!;
  const items = own('items');
  const major = Number(/^sharers-feed\/(\d+)/.exec(String(own('version')))?.[1] ?? 1);
  const refusal = major > 1 ? 'newer-version' : Array.isArray(items) ? undefined : 'not-a-feed';
  const homePage = fields.home_page_url;
  if (refusal) return {refusal, homePage, dropped: 0, findings};

  if (own('version') === undefined) report('/version', 'missing');
  if (!spoken) report('/language', 'missing');
  if ((items as unknown[]).length > PAGE_ITEMS) report('/items', 'too-many');
  const page = (items as unknown[]).slice(0, PAGE_ITEMS);
  const title = fields.title ?? fields.publisher?.name ?? [{language: '', text: new URL(base).host}];
  const kept = readItems(page, fields.timezone, context);
  const events = kept.filter((item) => 'occurrences' in item);
  return {feed: {...fields, title, events}, homePage, dropped: page.length - kept.length, findings};
}

/** The items that can be used, one for each id. */
function readItems(sources: readonly unknown[], zone: Zone | undefined, context: Context): (FeedEvent | Value<typeof item>)[] {
  const byId = new Map<string, {at: string; item: FeedEvent | Value<typeof item>}>();
  sources.forEach((source, index) => {
    const at = `/items/${index}`;
    if (!isRecord(source)) return context.report(at, 'not-an-object');
    const {type, language: tag} = source;
    if (!TYPES.includes(type as string)) return context.report(`${at}/type`, 'unknown-type');
    const spoken = tag === undefined ? undefined : language(tag, `${at}/language`, context);
    const own = {...context, language: spoken ?? context.language};
    const read = type === 'event' ? readEvent(source, at, own, zone) : item(source, at, own);
    if (!read) return undefined;
    const twin = byId.get(read.id);
    const older = twin && modified(twin.item) >= modified(read);
    if (twin) context.report(older ? at : twin.at, 'same-id');
    return older || byId.set(read.id, {at, item: read});
  });
  return [...byId.values()].map((entry) => entry.item);
}

/** ISO 8601 texts of one form sort as the moments they mean, which is as much as deciding between twins deserves. */
const modified = ({date_modified = ''}: {readonly date_modified?: string | undefined}): string => date_modified;
