import type {ForeignFormat} from '../codes.js';
import {isRecord} from '../../model/read/structure.js';

const TEXTS: readonly (readonly [ForeignFormat, RegExp])[] = [
  ['utf-16', /^(?:\ufffd\ufffd.?\0|\0|[^\0]\0[^\0]\0)/s],
  ['zipped', /^(?:PK\p{Cc}{2}|\p{Cc}\ufffd\p{Cc})/u],
  ['empty', /^\s*$/],
  ['icalendar', /^\s*BEGIN:VCALENDAR/i],
  ['rss', /^\s*(?:<\?xml[^>]*>|<!--[^]{0,2000}?-->|\s)*<(?:rss|rdf:RDF)\b/i],
  ['atom', /^\s*(?:<\?xml[^>]*>|\s)*<feed\b/i],
  ['html', /^\s*(?:<!--[^]{0,2000}?-->|\s)*<(?:!doctype\s+html|html|head|body|script|div|p|h1|br|b)\b/i],
  ['xml', /^\s*</],
];

/** What a text is that is no JSON, if it is anything known. */
export const foreignText = (text: string): ForeignFormat | undefined =>
  TEXTS.find(([, pattern]) => pattern.test(text.slice(0, 10_000)))?.[0];

type Json = Readonly<Record<string, unknown>>;

const VALUES: readonly (readonly [ForeignFormat, (document: Json) => boolean])[] = [
  ['json-feed', ({version}) => /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(written(version))],
  ['the-events-calendar', ({events, rest_url: address}) => Array.isArray(events) && typeof address === 'string'],
  ['openagenda', ({events, total}) => Array.isArray(events) && typeof total === 'number'],
  ['activity-streams', (document) => /activitystreams/.test(contextOf(document))],
  ['json-ld', (document) => contextOf(document) !== ''],
];

/** What a document is that is no feed, if it is anything known. */
export function foreignValue(document: unknown): ForeignFormat | undefined {
  if (Array.isArray(document)) return 'list';
  return isRecord(document) ? VALUES.find(([, is]) => is(document))?.[0] : undefined;
}

const contextOf = ({'@context': context}: Json): string => {
  const first: unknown = Array.isArray(context) ? context[0] : context;
  return isRecord(first) ? '@vocab' : written(first);
};

const written = (value: unknown): string => (typeof value === 'string' ? value : '');
