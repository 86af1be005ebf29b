import type {Phrase} from './phrase.js';

/** Something to know of an item: what it is, and what is said of it, each thing in a line of its own. */
export interface Fact {
  readonly label: Phrase;
  readonly values: readonly Phrase[];
}

/** Facts of which there is something to say. */
export const facts = (...all: readonly (readonly [label: string | Phrase, ...values: readonly Phrase[]])[]): readonly Fact[] =>
  all
    .map(([label, ...values]) => ({
      label: typeof label === 'string' ? [{text: label}] : label,
      values: values.filter((phrase) => phrase.some(({text}) => text)),
    }))
    .filter(({values}) => values.length > 0);
