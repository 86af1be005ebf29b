import type {Feed, Item, ItemFields, ItemType} from '../feed.js';
import type {Entry} from './entries.js';
import {joined} from './join.js';
import type {Reader} from './reader.js';

/**
 * The items of a feed of one type, read when they are first asked for. So a page pays only for what its elements show, and
 * an element's file holds only the readers it needs. `finish` makes of what is said of an item, in all its translations
 * together, what the model knows of it.
 */
export function itemsOf<Fields extends ItemFields, Made>(
  type: ItemType,
  read: Reader<Fields>,
  finish: (item: Item<Fields>) => Made,
): (feed: Feed) => readonly Made[] {
  const kept = new WeakMap<Feed, readonly Made[]>();
  // What has just been read is added to and not copied: it has forty fields, and a list may have thousands of items.
  const version = ({source, known, context}: Entry) =>
    Object.assign(read(source, context)!, known, {language: context.language, zone: context.zone});
  const item = (entry: Entry): Made => {
    const versions = [entry, ...entry.translations].map(version);
    return finish(
      Object.assign(versions.reduce(joined), {
        type,
        ids: versions.map(({id}) => id),
        translations: versions.flatMap(pages),
        base: entry.context.base,
        source: entry.source,
      }),
    );
  };
  return (feed) => {
    let items = kept.get(feed);
    if (!items) {
      items = feed.entries.filter((entry) => entry.type === type).map(item);
      kept.set(feed, items);
    }
    return items;
  };
}

/** An item's own page and those of its translations, each with its language. */
const pages = ({language, url, translations = []}: ItemFields & {language: string}) =>
  url ? [{language, url}, ...translations] : translations;
