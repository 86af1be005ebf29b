/**
 * What stands in for `src/locales/message.ts` in the files to paste, where each message has its French beside it
 * (`scripts/build/inline-words.js`): of the catalogue nothing is left but that it is the French one.
 */
export const messagesIn =
  (catalogue: object) =>
  (english: string, french: string): string =>
    'french' in catalogue ? french : english;
