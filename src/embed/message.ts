/**
 * What stands in for `src/locales/message.ts` in the files to paste, where each message has its French beside it
 * (`scripts/build/inline-words.js`): of the French catalogue nothing is left but that it is there.
 */
export const messagesIn =
  (catalogue: object | undefined) =>
  (english: string, french: string): string =>
    catalogue ? french : english;
