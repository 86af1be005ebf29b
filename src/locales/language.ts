import type {MsgFn, TemplateMap} from '@lit/localize';
import {remember} from '../model/remember.js';
import {primary} from '../model/text.js';
import {messagesIn} from './message.js';

/** The language that something is said in. */
export interface Language {
  /** The language spoken, "fr" or "en". */
  readonly language: string;
  /** The language and region for dates and numbers, for `Intl`. */
  readonly locale: string;
  /** The language of the reader, which need be none of ours: texts of the feed are chosen by it. */
  readonly reader: string;
}

/** Whether a count takes the singular. */
export type IsOne = (count: number) => boolean;

/**
 * Finds words for a reader of a language: French where it is theirs, else English. A region is kept for dates and numbers;
 * English without one is British, whose dates a reader of any region understands.
 */
export const wordsOf = <Words>(
  french: TemplateMap,
  words: (msg: MsgFn, isOne: IsOne) => Words,
): ((asked: string) => Language & Words) =>
  remember((asked) => {
    const reader = asked.replaceAll('_', '-');
    const language = primary(reader) === 'fr' ? 'fr' : 'en';
    const own = language === primary(reader) && reader.includes('-') && isKnown(reader);
    const locale = own ? reader : language === 'fr' ? 'fr' : 'en-GB';
    const plurals = new Intl.PluralRules(locale);
    const msg = messagesIn(language === 'fr' ? french : undefined);
    return {language, locale, reader: reader || 'en', ...words(msg, (count) => plurals.select(count) === 'one')};
  });

function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
