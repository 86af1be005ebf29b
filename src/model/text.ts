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

/** Of things in several languages the one in a reader's language, else in another region's. */
export function inLanguage<T extends {readonly language: string}>(choice: readonly T[], language: string): T | undefined {
  const wanted = language.toLowerCase();
  return (
    choice.find((one) => one.language.toLowerCase() === wanted) ?? choice.find((one) => primary(one.language) === primary(wanted))
  );
}

/** The page of an item for a reader of a language: that in their language, else its own. */
export const pageFor = (
  {translations, url}: {readonly translations: readonly {language: string; url: string}[]; readonly url?: string | undefined},
  language: string,
): string | undefined => inLanguage(translations, language)?.url ?? url;

/** The language of a tag without script, region and the rest, in small letters: "fr" of "fr-CA". */
export const primary = (language: string): string => language.toLowerCase().split('-', 1)[0]!;
