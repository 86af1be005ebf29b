import {offsetAt, type Zone} from '../zone.js';
import {TRANSLATIONS} from '../limits.js';
import type {Context, Reader, Value} from './reader.js';
import {identity, surroundings} from './shapes/item.js';

/** An item that is there for certain, with all it takes to read the rest of it. */
export interface Entry {
  readonly type: string;
  readonly known: Value<typeof identity>;
  readonly source: unknown;
  readonly context: Context;
  /** Further items of the document that say the same in other languages. */
  readonly translations: readonly Entry[];
}

const TYPES = /^(event|project|call|resource)$/;
const ANYWHERE: Context = {base: '', language: ''};

/** What is read first of an object: what it says that holds for all that is in it. Nobody looks on, for it is read again with the rest. */
export const surroundingsOf = (source: unknown): Partial<Value<typeof surroundings>> => surroundings(source, ANYWHERE) ?? {};

/** What an item is known by, if it can be used at all. */
export const readEntry: Reader<Entry> = (source, context) => {
  const {type = '', ...said} = surroundingsOf(source);
  if (!TYPES.test(type)) return undefined;
  const own = {...context, language: said.language ?? context.language, zone: homeZone(said, context.zone)};
  const known = identity(source, own);
  return known && {type, known, source, context: own, translations: []};
};

/**
 * Where the times of an item are at home: its own zone, else the feed's. Not the feed's when its date has an offset which
 * that zone has not, UTC excepted, in which systems write whatever the place: then each time is read as it is written.
 */
function homeZone({timezone, start, deadline}: ReturnType<typeof surroundingsOf>, feedZone: Zone | undefined): Zone | undefined {
  const date = start ?? deadline;
  const offset = date?.offset;
  if (timezone || !offset) return timezone ?? feedZone;
  return feedZone && offsetAt(feedZone, date.wall - offset) === offset ? feedZone : undefined;
}

/** Of two items with one id the newer, else the first; and none that translates another, which has it instead. */
export function distinct(items: readonly Entry[]): readonly Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of items) {
    const twin = byId.get(entry.known.id);
    const isOlder = twin && modified(twin) >= modified(entry);
    if (twin) (isOlder ? entry : twin).context.note?.('same-id');
    if (!isOlder) byId.set(entry.known.id, entry);
  }
  const translations = new Map<Entry, Entry[]>();
  for (const entry of byId.values()) {
    const original = originalOf(entry, byId);
    const others = translations.get(original) ?? [];
    translations.set(original, others);
    if (original !== entry && others.length < TRANSLATIONS) others.push(entry);
  }
  return [...translations].map(([entry, others]) => ({...entry, translations: others}));
}

/** ISO 8601 texts of one form sort as the moments they mean, which is as much as deciding between twins deserves. */
const modified = ({known: {date_modified = ''}}: Entry): string => date_modified;

/** No item is translated from a translation of a translation that many times: what goes on longer goes round in a circle. */
const LONGEST_CHAIN = 8;

/** What an item translates in the end: itself when that is nothing of its type, or a circle. */
function originalOf(entry: Entry, byId: ReadonlyMap<string, Entry>): Entry {
  let original = entry;
  for (let links = 0; links < LONGEST_CHAIN; links++) {
    const id = original.known.translation_of;
    if (id === undefined) return original;
    const next = byId.get(id);
    if (next?.type !== original.type) {
      original.context.note?.('translation-target', 'translation_of');
      return original;
    }
    original = next;
  }
  entry.context.note?.('translation-target', 'translation_of');
  return entry;
}
