/** A run of words; with `datetime`, one that names a date. */
export interface Piece {
  readonly text: string;
  /** The date named, in the form of HTML's `time` element. */
  readonly datetime?: string | undefined;
}

/** Words in which dates are marked as such. */
export type Phrase = readonly Piece[];

/** The words of a phrase alone. */
export const plain = (phrase: Phrase): string => phrase.map(({text}) => text).join('');
