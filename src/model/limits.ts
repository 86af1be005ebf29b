/** How much of a feed is read. The format documents these numbers; what is beyond them is cut or left, and reported. */

/** Bytes of a page after decompression. */
export const PAGE_BYTES = 2 * 1024 * 1024;
/** Items of a page. */
export const PAGE_ITEMS = 5000;
/** Items that translate one; there are no more of them than languages a feed can have. */
export const TRANSLATIONS = 100;
/** Occurrences of an item. */
export const OCCURRENCES = 800;
/** Entries of any other list. */
export const LIST_ENTRIES = 1000;
/** Characters of a title, a name or a label. */
export const LINE_LENGTH = 300;
/** Characters of a summary and of other longer texts. */
export const PARAGRAPH_LENGTH = 2000;
/** Characters of an address. */
export const ADDRESS_LENGTH = 2048;
/** How many lists and objects of a document lie in one another; what the format knows lies less deep. */
export const DEPTH = 32;
/** Milliseconds that a page may take, with all its redirects. */
export const REQUEST_TIME = 10_000;
