import {itemsOf} from './items.js';
import {itemFields} from './shapes/item.js';
import {record} from './structure.js';

/** The calls of a feed, of each what every item has: enough to name one, for who shows none. */
export const callNamesOf = itemsOf('call', record(itemFields), (item) => item);
