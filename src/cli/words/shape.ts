import type {FindingCode} from '../../model/read/finding.js';
import type {AdviceCode, Code, DeliveryCode, MisuseCode, PagingCode, RefusalCode, ViolationCode} from '../codes.js';
import type {Consequence} from '../remark.js';

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
  /** How the parts of a line are put together. */
  readonly lines: Readonly<Record<'finding' | 'heading' | 'closing' | 'further', string>>;
  readonly more: Plural;
  readonly items: Plural;
  readonly statuses: Readonly<Record<'ok' | 'repaired' | 'dropped', Plural>>;
  readonly invalid: Plural;
  readonly advice: Plural;
  readonly unreadable: string;
  readonly misuses: Readonly<Record<MisuseCode, string>>;
  readonly usage: string;
}
