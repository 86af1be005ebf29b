/** A key as RFC 6901 §3 writes it in a pointer. */
export const escaped = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** The keys that a JSON Pointer (RFC 6901) goes through. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The value that a pointer means in a document; nothing when there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The pointer of the item that a pointer leads into; nothing when it is about the feed itself. */
export const itemOf = (pointer: string): string | undefined => /^\/items\/\d+(?=\/|$)/.exec(pointer)?.[0];

/** The pointers of all that a value is in, but the document itself. */
export const ancestors = (pointer: string): readonly string[] =>
  [...pointer.matchAll(/\//g)].map(({index}) => pointer.slice(0, index)).slice(1);
