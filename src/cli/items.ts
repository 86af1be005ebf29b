import type {Feed} from '../model/feed.js';
import {isRecord} from '../model/read/structure.js';
import type {RawItem} from './advice/advice.js';
import {textOf} from './text-of.js';

type Fields = Readonly<Record<string, unknown>>;

/** The items of a document as they are written, of those that are read. */
export function rawItems(document: Fields, feed: Feed): readonly RawItem[] {
  const pointers = new Map((document['items'] as readonly unknown[]).map((item, index) => [item, `/items/${index}`]));
  return feed.entries
    .flatMap((entry) => [entry, ...entry.translations])
    .map(({type, source, context}) => ({type, pointer: pointers.get(source)!, fields: source as Fields, zone: context.zone}))
    .sort((a, b) => indexOf(a.pointer) - indexOf(b.pointer));
}

const indexOf = (pointer: string): number => Number(pointer.slice('/items/'.length));

/** What items and stages of a document are called, by which those of another page may refer to them. */
export function idsOf(document: unknown): readonly string[] {
  const items: unknown = isRecord(document) ? document['items'] : [];
  return (Array.isArray(items) ? items : []).filter(isRecord).flatMap((item) => {
    const stages: unknown = item['stages'];
    return [item, ...(Array.isArray(stages) ? stages : []).filter(isRecord)].flatMap(({id}) => textOf(id) ?? []);
  });
}
