/** What a page's script gives as a feed: that, or of an item alone a feed that holds it. */
export function documentOf(given: unknown): object {
  const document = Object(given) as object;
  return isItem(document) ? {version: 'sharers-feed/1', items: [document]} : document;
}

/** Whether something is an item and not a feed. */
export const isItem = (given: unknown): boolean => given instanceof Object && 'type' in given && !('items' in given);
