/** A text in one language. */
export interface Wording {
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
}

/** A text in every language it is there in, in the order of the feed. */
export type Text = readonly [Wording, ...Wording[]];

/** The wording for a reader of a language: that language, else its other regions, else English, else what there is. */
export function wordingFor(text: Text, language: string): Wording {
  return inLanguage(text, language) ?? inLanguage(text, 'en') ?? text[0];
}

function inLanguage(text: Text, language: string): Wording | undefined {
  const wanted = language.toLowerCase();
  return (
    text.find((wording) => wording.language.toLowerCase() === wanted) ??
    text.find((wording) => primary(wording.language) === primary(wanted))
  );
}

/** The language of a tag without script, region and the rest, in small letters: "fr" of "fr-CA". */
export const primary = (language: string): string => language.toLowerCase().split('-', 1)[0]!;
