import type {Piece} from './phrase.js';

/** The words for each word of one of the format's vocabularies. */
export type Dictionary = Readonly<Record<string, string>>;

/** A word of the format in words. One of the publisher's own is shown as it is: better than to pretend that it is another. */
export const inWords = (word: string, dictionary: Dictionary, language: string): Piece =>
  Object.hasOwn(dictionary, word) ? {text: dictionary[word]!} : {text: word, language};
