import {wordingFor, type Text} from '../model/text.js';

/** A run of words that is one thing: words of a language, a date, a link, or none of these. */
export interface Piece {
  readonly text: string;
  /** The language of the words, where they come from the feed. */
  readonly language?: string;
  /** The date named, in the form of HTML's `time` element. */
  readonly datetime?: string | undefined;
  readonly href?: string | undefined;
  /** What a link is called for who hears it alone, where its text says too little. */
  readonly name?: string | undefined;
}

/** What is said in one line. */
export type Phrase = readonly Piece[];

/** A text of the feed for a reader of a language, with the address it leads to. */
export const piece = (text: Text, language: string, href?: string): Piece => ({...wordingFor(text, language), href});

/** What something is, and then it; nothing when there is nothing to say of it. */
export const labelled = (label: string, said: Piece | undefined): Phrase => (said ? [{text: `${label} `}, said] : []);

/** Several things one after the other. */
export const listed = (phrases: readonly Phrase[]): Phrase =>
  phrases.filter(({length}) => length > 0).flatMap((phrase, index) => (index > 0 ? [{text: ', '}, ...phrase] : phrase));

/** The words of a phrase alone. */
export const plain = (phrase: Phrase): string => phrase.map(({text}) => text).join('');
