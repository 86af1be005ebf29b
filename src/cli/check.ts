import {examine} from '../model/read/examine.js';
import {nextPage} from '../model/read/next-page.js';
import {isRecord} from '../model/read/structure.js';
import type {Instant} from '../model/zone.js';
import {adviceOn} from './advice/table.js';
import {adviceOnDelivery} from './advice/delivery.js';
import {fromReader} from './from-reader.js';
import {scan, type Mark} from './json/scan.js';
import {valueAt} from '../model/read/pointer.js';
import {Refusal} from './refusal.js';
import type {Remark} from './remark.js';
import {placesOf} from './schema/places.js';
import {verdictOn} from './schema/verdict.js';
import {baseOf} from './source/base.js';
import {foreignText, foreignValue} from './source/foreign.js';
import type {Source} from './source/source.js';
import {rawItems} from './items.js';

/** A source with all there is to say of it. */
export interface Checked {
  readonly source: Source;
  readonly document?: unknown;
  readonly root?: Mark | undefined;
  readonly remarks: readonly Remark[];
  /** The address of the feed's next page. */
  readonly next?: string | undefined;
}

/** Checks a source. `elsewhere` are ids of items on other pages of the feed. */
export function check(source: Source, now: Instant, elsewhere: ReadonlySet<string> = new Set()): Checked {
  try {
    return read(source, now, elsewhere);
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    return {source, remarks: [refused(reason)]};
  }
}

export const refused = ({code, details, offset}: Refusal): Remark => ({
  pointer: '',
  code,
  consequence: 'unreadable',
  details,
  offset,
});

function read(source: Source, now: Instant, elsewhere: ReadonlySet<string>): Checked {
  const {document, root, twins} = parsed(source.text);
  const base = baseOf(document, source.address);
  const {feed, refusal, findings, homePage} = examine(document, base);
  const foreign = foreignValue(document);
  if (foreign && !hasTypedItems(document)) throw new Refusal(foreign);
  if (!feed || !isRecord(document)) throw new Refusal(refusal ?? 'not-a-feed', {page: homePage ?? ''});
  const own = findings.filter(
    ({pointer, code}) => code !== 'unknown-reference' || !elsewhere.has(String(valueAt(document, pointer))),
  );
  const subject = {document, feed, places: [...placesOf(document)], items: rawItems(document, feed), now};
  const remarks = [
    ...own.map((finding) => fromReader(finding, document)),
    ...verdictOn(document, findings),
    ...twins.map((pointer): Remark => ({pointer, code: 'same-key', consequence: 'advice', ofKey: true})),
    ...onText(source),
    ...adviceOn(subject),
    ...(source.delivery ? adviceOnDelivery(source.delivery) : []),
  ];
  return {source, document, root, remarks, next: nextPage(document, {base, language: ''})?.next_url};
}

function parsed(text: string): {document: unknown; root: Mark | undefined; twins: readonly string[]} {
  const {fault, root, twins} = scan(text);
  if (!fault) return {document: JSON.parse(text), root, twins};
  const foreign = foreignText(text);
  if (foreign) throw new Refusal(foreign);
  const isMeant = /^\s*(?:[[{]|\/[/*])/.test(text);
  throw isMeant ? new Refusal(fault.code, {found: fault.found}, fault.offset) : new Refusal('not-json');
}

const hasTypedItems = (document: unknown): boolean =>
  isRecord(document) &&
  Array.isArray(document['items']) &&
  document['items'].some((item) => isRecord(item) && typeof item['type'] === 'string');

function onText({text, hasMark}: Source): readonly Remark[] {
  const lost = text.indexOf('\ufffd');
  return [
    ...(hasMark ? [{pointer: '', code: 'byte-order-mark', consequence: 'advice', offset: 0} as const] : []),
    ...(lost >= 0 ? [{pointer: '', code: 'replaced-characters', consequence: 'mended', offset: lost} as const] : []),
  ];
}
