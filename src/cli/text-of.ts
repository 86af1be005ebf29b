/** What a value of a document says as a text: nothing but texts and numbers do. An object may have a "toString" of its own that is no function. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
