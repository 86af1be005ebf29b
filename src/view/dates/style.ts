import {formatIn} from './format.js';

/** A part of a date as the engine writes it. */
export type Part = Pick<Intl.DateTimeRangeFormatPart, 'type' | 'value'>;

/** How a language puts dates together: what the engine does not know, or gets wrong. */
export interface Style {
  hour(wall: number): string;
  /** What stands between a day and its hour. */
  readonly at: string;
  /** What stands before and between two hours of one day. */
  readonly hours: readonly [before: string, between: string];
  /** What stands before a range that begins with `text`. */
  from(isDay: boolean, text: string): string;
  /** What stands between the two ends of a range. */
  to(isDay: boolean): string;
  /** The engine's words for a part, put right. */
  word(part: Part, before?: Part, after?: Part): string;
}

export const NBSP = '\u00a0';

/**
 * Dates as a French editor writes them: "du 30 juin au 1er juillet", "d’avril à juin", "18 h 30" (Lexique des règles
 * typographiques en usage à l’Imprimerie nationale). The end of a line parts no day from its month and no hour.
 */
const french: Style = {
  hour: (wall) =>
    new Date(wall).toISOString().slice(11, 16).replace(/^0/, '').replace(':', `${NBSP}h${NBSP}`).replace(`${NBSP}00`, ''),
  at: ` à${NBSP}`,
  hours: [`, de${NBSP}`, ` à${NBSP}`],
  from: (isDay, text) => (isDay ? 'du ' : /^[ao]/.test(text) ? 'd’' : 'de '),
  to: (isDay) => (isDay ? ' au ' : ' à '),
  word({type, value}, before, after) {
    if (type === 'day') return value === '1' ? '1er' : value;
    if (value.includes('–')) return this.to(after?.type === 'day');
    return before?.type === 'day' && after?.type === 'month' ? NBSP : value;
  },
};

/** Dates as the engine writes them in a language. */
const asIs = (locale: string): Style => ({
  hour: (wall) => formatIn(locale, 'hour').format(wall),
  at: ', ',
  hours: [', ', '–'],
  from: () => '',
  to: () => ' – ',
  // Some engines put spaces around the dash between two days, two months or two years, which English does not.
  word: ({value}, before, after) => (before?.type === after?.type ? value.replace(/\s–\s/, '–') : value),
});

export const styleOf = (locale: string): Style => (/^fr\b/i.test(locale) ? french : asIs(locale));
