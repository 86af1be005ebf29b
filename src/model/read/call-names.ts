import type {Item, ItemFields} from '../feed.js';
import {itemsOf} from './items.js';
import {itemFields} from './shapes/item.js';
import {record} from './structure.js';

/** A call as another item names it. */
export type NamedCall = Item<ItemFields>;

/** The calls of a feed, of each what any item says: enough to name it and to lead there, without the reader of all the rest. */
export const callNamesOf = itemsOf('call', record(itemFields), (item): NamedCall => item);
