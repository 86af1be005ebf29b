import type {Feed, Item, ItemFields} from '../feed.js';
import type {Entry} from './entries.js';
import {joined} from './join.js';
import type {Reader} from './reader.js';

/**
 * The items of a feed of one type, read when they are first asked for. So a page pays only for what its elements show, and
 * an element's file holds only the readers it needs.
 */
export function itemsOf<Fields extends ItemFields>(type: string, read: Reader<Fields>): (feed: Feed) => readonly Item<Fields>[] {
  const kept = new WeakMap<Feed, readonly Item<Fields>[]>();
  const version = ({source, known, context}: Entry) => ({
    ...read(source, context)!,
    ...known,
    language: context.language,
    zone: context.zone,
  });
  const item = (entry: Entry): Item<Fields> => {
    const versions = [entry, ...entry.translations].map(version);
    return {...versions.reduce(joined), ids: versions.map(({id}) => id), translations: versions.flatMap(pages)};
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
