import type {Details} from '../remark.js';
import {en} from './en.js';
import {fr} from './fr.js';
import type {CommandWords, Plural} from './shape.js';

const LANGUAGES = {en, fr} as const;

export type CommandLanguage = keyof typeof LANGUAGES;

export const commandWords = (language: CommandLanguage): CommandWords => LANGUAGES[language];

/** A phrase with its gaps filled. */
export const fill = (phrase: string, details: Details): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (gap, name: string) => details[name] ?? gap);

/** A phrase for so many. */
export const count = (language: CommandLanguage, phrases: Plural, number: number): string =>
  fill(phrases[new Intl.PluralRules(language).select(number)] ?? phrases.other, {
    count: new Intl.NumberFormat(language).format(number),
  });
