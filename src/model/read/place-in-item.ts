import {isRecord} from './structure.js';

/** Where in an item a pointer leads, with a star for any entry of a list. */
export interface PlaceInItem {
  readonly type: string;
  readonly path: string;
}

/** The place a pointer means in an item of a document; nothing when it means none. */
export function placeInItem(document: unknown, pointer: string): PlaceInItem | undefined {
  const [, index, path] = /^\/items\/(\d+)\/(.+)$/.exec(pointer) ?? [];
  const items = isRecord(document) && Array.isArray(document['items']) ? (document['items'] as unknown[]) : [];
  const item = items[Number(index)];
  if (path === undefined || !isRecord(item)) return undefined;
  const {type} = item;
  return {type: typeof type === 'string' ? type : '', path: path.replaceAll(/(?<=\/)\d+(?=\/|$)/g, '*')};
}
