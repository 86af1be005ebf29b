import {primary, wordingFor, type Text} from '../model/text.js';
import {languageName} from './language-name.js';

/** An item in a language that is not the one it is shown in. */
export interface Version {
  readonly language: string;
  /** What the version is called, in its own language. */
  readonly name: string;
  /** Its page; without one there are its texts. */
  readonly href: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
}

const NAMES: Readonly<Record<string, string>> = {fr: 'Version française', en: 'English version'};

/**
 * The versions of an item, each language once, but the one that a reader is shown: those that have a page, and of an item that
 * was announced in each language on its own also those that have none.
 */
export function versionsOf(
  {
    ids,
    title,
    summary,
    translations,
  }: {
    readonly ids: readonly string[];
    readonly title: Text;
    readonly summary?: Text | undefined;
    readonly translations: readonly {language: string; url: string}[];
  },
  reader: string,
): readonly Version[] {
  const shown = primary(wordingFor(title, reader).language);
  const languages = new Map([...title, ...translations].map(({language}) => [primary(language), language]));
  languages.delete(shown);
  return [...languages]
    .map(([key, language]) => {
      const texts = (text: Text | undefined) => text?.find((one) => one.language === language)?.text;
      return {
        language,
        name: NAMES[key] ?? languageName(language, language),
        href: translations.find((page) => page.language === language)?.url,
        title: texts(title) ?? wordingFor(title, reader).text,
        summary: texts(summary),
      };
    })
    .filter(({href}) => href !== undefined || ids.length > 1);
}
