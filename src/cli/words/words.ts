import type {FindingCode} from '../../model/read/finding.js';
import type {AdviceCode} from '../advice/table.js';
import type {DeliveryCode} from '../advice/delivery.js';
import type {MisuseCode} from '../arguments.js';
import type {RefusalCode} from '../refusal.js';
import type {Code, Consequence, Details, PagingCode} from '../remark.js';
import type {ViolationCode} from '../schema/violation.js';
import {en} from './en.js';
import {fr} from './fr.js';

/** What is wrong, and how to mend it. `{key}` and `{value}` stand for those of the place, other words for the remark's details. */
export type Saying = readonly [wrong: string, repair: string];

export type Sayings<C extends string> = Readonly<Record<C, Saying>>;
export type ReaderSayings = Sayings<FindingCode | PagingCode>;
export type ContractSayings = Sayings<ViolationCode>;
export type AdviceSayings = Sayings<AdviceCode>;
export type DeliverySayings = Sayings<DeliveryCode>;
export type RefusalSayings = Sayings<RefusalCode>;

/** A phrase for one and one for several, by the plural categories of the language. */
export type Plural = Readonly<Record<'one' | 'other', string>> & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** All that the command says, in one language. */
export interface CommandWords {
  readonly sayings: Sayings<Code>;
  readonly consequences: Readonly<Record<Consequence, string>>;
  /** What JSON calls the kinds of values. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What a value of each form of the contract looks like. */
  readonly forms: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly feed: string;
  readonly between: string;
  readonly more: Plural;
  readonly items: Plural;
  readonly statuses: Readonly<Record<'ok' | 'repaired' | 'dropped', Plural>>;
  readonly invalid: Plural;
  readonly advice: Plural;
  readonly unreadable: string;
  readonly misuses: Readonly<Record<MisuseCode, string>>;
  readonly usage: string;
}

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
