/** Texts in one, without those that are empty or said already. */
export const eachOnce = (texts: readonly (string | undefined)[], between: string): string =>
  [...new Set(texts)].filter(Boolean).join(between);
