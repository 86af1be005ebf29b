import {isExactDate} from '../date.js';
import {DEPTH} from '../limits.js';
import {isExactZone} from '../zone.js';
import {callsOf} from './call.js';
import {withoutEntities, withoutStray} from './clean-text.js';
import {isDeeperThan} from './depth.js';
import {readEntry} from './entries.js';
import {eventsOf} from './event.js';
import {readFeed, type Reading} from './feed.js';
import {CONSEQUENCES, type Finding, type FindingCode} from './finding.js';
import {nextAddress, nextPage} from './next-page.js';
import {escaped, itemOf} from './pointer.js';
import {projectsOf} from './project.js';
import type {Context, Reader} from './reader.js';
import {placeInItem} from './place-in-item.js';
import {strayReferences, type Reference} from './references.js';
import {isRecord} from './structure.js';
import {VOCABULARY} from './vocabulary.js';
import type {Text} from '../text.js';
import {resourcesOf} from './resource.js';
import {address, code, date, id, language, line, paragraph, zone} from './value.js';

/** What a document turned out to be, with all that the reader noticed in it, in the order of the reader. */
export interface Examination extends Reading {
  readonly findings: readonly Finding[];
}

/**
 * Reads a document as the elements do, all of it at once, and reports what came of each value. There is one reader: this
 * only looks on (`Context.watch`) and compares, so that a browser carries no word of it.
 */
export function examine(document: unknown, base: string): Examination {
  const found = new Map<string, Finding>();
  const seen = new Set<string>();
  const dropped = new Set<string>();
  /** What names something: a word of a vocabulary, another item. */
  const named: Reference[] = [];
  const report = (pointer: string, code: FindingCode): void => {
    found.set(`${pointer} ${code}`, {pointer, code, consequence: CONSEQUENCES[code]});
  };
  const watching = (at: string): Pick<Context, 'watch' | 'note'> => ({
    note: (code, key) => report(key === undefined ? at : `${at}/${escaped(key)}`, code),
    watch: (read, value, context, key) => {
      const pointer = `${at}/${escaped(key)}`;
      seen.add(pointer);
      const before = found.size;
      const made = read(value, {...context, ...watching(pointer)});
      for (const code of mended(read, value, made)) report(pointer, code);
      for (const key of passedOver(read, value, pointer, seen)) report(`${pointer}/${key}`, 'bad-language');
      if (Array.isArray(value) && value.length > 0 && !seen.has(`${pointer}/${value.length - 1}`)) report(pointer, 'too-many');
      if (made === undefined) {
        if (read === readEntry) dropped.add(pointer);
        const code = lost(read, value, context);
        // Whoever gave up because of a part of it has said so.
        if (found.size === before) report(code === 'unknown-type' ? `${pointer}/type` : pointer, code);
      }
      const place = (read === code || read === id) && placeInItem(document, pointer);
      if (place) named.push({...place, pointer, id: String(made)});
      return made;
    },
  });
  const reading = readFeed(document, base, watching(''));
  if (reading.feed && isRecord(document)) {
    if (isDeeperThan(DEPTH, document)) report('', 'too-deep');
    for (const key of ['version', 'language']) if ((document[key] ?? '') === '') report(`/${key}`, 'missing');
    for (const read of [eventsOf, projectsOf, callsOf, resourcesOf]) read(reading.feed);
    const more = nextPage(document, {base, language: '', ...watching('')})?.next_url;
    for (const {pointer, id, ...place} of named) {
      const words = VOCABULARY[place.type]?.[place.path];
      if (words && !words.includes(id)) report(pointer, 'unknown-word');
    }
    // What is not on this page may be on another.
    if (!more) for (const {pointer} of strayReferences(reading.feed, named)) report(pointer, 'unknown-reference');
  }
  const findings = [...found.values()].map((finding) =>
    dropped.has(itemOf(finding.pointer) ?? '') ? {...finding, consequence: 'dropped' as const} : finding,
  );
  return {...reading, findings};
}

/** The keys of a text by language that are no languages. */
const passedOver = (read: Reader<unknown>, value: unknown, pointer: string, seen: ReadonlySet<string>): readonly string[] =>
  (read === line || read === paragraph) && isRecord(value)
    ? Object.keys(value)
        .map(escaped)
        .filter((key) => !seen.has(`${pointer}/${key}`))
    : [];

const UNREADABLE = new Map<Reader<unknown>, FindingCode>([
  [date, 'no-such-date'],
  [zone, 'unknown-zone'],
  [language, 'bad-language'],
  [address, 'unsafe-address'],
  [nextAddress, 'unsafe-address'],
]);

/** Why a value could not be used at all. */
function lost(read: Reader<unknown>, value: unknown, context: Context): FindingCode {
  if (read === readEntry) return isRecord(value) ? 'unknown-type' : 'not-an-object';
  if (typeof value === 'string' && id(value, context) === undefined) return 'missing';
  if (typeof value !== 'string' && typeof value !== 'number') return 'wrong-kind';
  // A reader of numbers gives them back as they are.
  const outOfBounds = typeof value === 'number' && read(1, context) === 1;
  return UNREADABLE.get(read) ?? (outOfBounds ? 'out-of-bounds' : 'wrong-kind');
}

const EXACT = new Map<Reader<unknown>, readonly [exact: (text: string) => boolean, otherwise: FindingCode]>([
  [date, [isExactDate, 'date-form']],
  [zone, [isExactZone, 'zone-form']],
  [language, [(text) => !text.includes('_'), 'language-form']],
  [address, [(text) => !/\s/.test(text), 'stray-space']],
  [nextAddress, [(text) => !/\s/.test(text), 'stray-space']],
]);

/** What had to be mended of a value, if it can be used. */
function mended(read: Reader<unknown>, value: unknown, made: unknown): readonly FindingCode[] {
  if (made === undefined) return [];
  if (typeof value === 'number' && typeof made !== 'number') return ['number-for-text'];
  if (typeof value !== 'string') return [];
  const decoded = withoutEntities(value);
  const shown = withoutStray(decoded);
  const text = shown.trim();
  const [exact = (): boolean => true, otherwise = 'wrong-kind'] = EXACT.get(read) ?? [];
  const steps: readonly [FindingCode, boolean][] = [
    ['entity', decoded !== value],
    ['stray-character', shown !== decoded],
    ['stray-space', text !== shown],
    ['too-long', !EXACT.has(read) && wordsOf(made) !== text],
    [otherwise, !exact(text)],
  ];
  return steps.filter(([, happened]) => happened).map(([code]) => code);
}

/** The words that came of a text: a plain one, one in a language, the label of a tag. */
const wordsOf = (made: unknown): unknown =>
  isRecord(made) ? wordsOf(made['label']) : Array.isArray(made) ? (made as unknown as Text)[0].text : made;
