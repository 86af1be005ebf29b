import type {ListWords} from '../locales/list/words.js';
import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import {facetsOf, type Facet} from '../model/select/facets.js';
import type {Selected} from '../model/select.js';
import type {Criteria} from '../model/select/filter.js';
import type {Criterion} from '../model/select/traits.js';
import {languageName} from './language-name.js';
import {piece, type Piece} from './phrase.js';
import type {Dictionary} from './word.js';

/** What a visitor can narrow a list by, in the order in which it is offered. */
export const CONTROLS = ['search', 'type', 'tag', 'location', 'attendance', 'language', 'when', 'zone'] as const;

export type ControlName = (typeof CONTROLS)[number];

/** What a visitor chose; an empty text is no choice. */
export type Choice = Readonly<Partial<Record<ControlName, string>>>;

/** A question that a visitor answers by one of several values. */
export interface Select {
  readonly name: ControlName;
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (Piece & {readonly value: string})[];
}

type Words = ListWords & CommonWords & Language & {readonly types?: Dictionary};

const CRITERIA: Readonly<Partial<Record<ControlName, Criterion>>> = {
  type: 'types',
  tag: 'tags',
  location: 'locations',
  attendance: 'attendance',
  language: 'languages',
};

const OWN: Readonly<Partial<Record<ControlName, readonly string[]>>> = {
  when: ['upcoming', 'ongoing', 'past', 'all'],
  zone: ['', 'mine'],
};

/** What a choice asks of an item. */
export const criteriaOf = ({search = '', ...choice}: Choice): Criteria => ({
  text: search,
  ...Object.fromEntries(Object.entries(CRITERIA).map(([name, criterion]) => [criterion, [choice[name as 'tag'] ?? '']])),
});

/**
 * The questions besides the search, each with what there is to choose: of what items have, how many there are of each when
 * all that is chosen else stays chosen.
 */
export function selectsOf(
  names: readonly ControlName[],
  selected: readonly Selected[],
  choice: Choice,
  {any, choices, controls, locale, online, reader, types}: Words,
): readonly Select[] {
  const items = selected.map(({item}) => item);
  const known: Readonly<Record<string, string>> = {...choices, online, all: any, '': choices['there']!};
  // Dear to make, and only for what has facets.
  const compare = names.some((name) => CRITERIA[name]) ? new Intl.Collator(locale).compare : undefined;
  const nameOf = (name: ControlName, value: string): string =>
    name === 'language'
      ? languageName(value, locale)
      : ((name === 'attendance' ? known : name === 'type' ? types : undefined)?.[value] ?? value);
  return names.flatMap((name) => {
    const criterion = CRITERIA[name];
    const own = OWN[name]?.map((value) => ({value, text: known[value]!}));
    if (!criterion && !own) return [];
    const pieceOf = ({label, value}: Pick<Facet, 'label' | 'value'>): Piece =>
      label ? piece(label, reader) : {text: nameOf(name, value)};
    const facets = criterion ? facetsOf(items, criteriaOf(choice), criterion, compare, (facet) => pieceOf(facet).text) : [];
    const options = facets.map((facet) => {
      const {text, ...others} = pieceOf(facet);
      return {...others, value: facet.value, text: `${text} (${facet.count})`};
    });
    const chosen = choice[name] ?? '';
    // What is chosen stays to be seen, and to be taken back, where no item has it.
    const missing =
      own || [...options, {value: ''}].some(({value}) => value === chosen) ? [] : [{value: chosen, text: `${chosen} (0)`}];
    return {name, label: controls[name], chosen, options: own ?? [{value: '', text: any}, ...options, ...missing]};
  });
}
