import {escaped} from '../../model/read/pointer.js';
import {isRecord} from '../../model/read/structure.js';
import type {Advice} from './advice.js';

/** What other formats call a field of this one. */
const ALIASES: Readonly<Record<string, string>> = {
  startdate: 'start',
  starttime: 'start',
  begin: 'start',
  enddate: 'end',
  endtime: 'end',
  name: 'title',
  content: 'summary',
  contenttext: 'summary',
  contenthtml: 'summary',
  description: 'summary',
  excerpt: 'summary',
  venue: 'location',
  place: 'location',
  organizer: 'organizers',
  keywords: 'tags',
  categories: 'tags',
  eventstatus: 'status',
  tz: 'timezone',
  closingdate: 'deadline',
  submissiondeadline: 'deadline',
  link: 'url',
};

/** Keys longer than this are no slip of the pen. */
const LONGEST_KEY = 40;

/** A key that is no field but nearly one. Others are silent: a minor version can add fields, and `_` is for a publisher's own. */
export const misspelt: Advice = ({places}) =>
  places.flatMap(({pointer, value, fields}) =>
    isRecord(value) && fields.length > 0
      ? Object.keys(value)
          .filter((key) => !fields.includes(key) && !key.startsWith('_') && key.length <= LONGEST_KEY)
          .map(
            (key) =>
              [
                key,
                meant(
                  key,
                  fields.filter((field) => !Object.hasOwn(value, field)),
                ),
              ] as const,
          )
          .filter(([, field]) => field !== undefined)
          .map(([key, field]) => ({pointer: `${pointer}/${escaped(key)}`, ofKey: true, details: {field: field!}}))
      : [],
  );

/** The field that a key is meant for, of some fields. */
function meant(key: string, fields: readonly string[]): string | undefined {
  const plain = bare(key);
  const alias = ALIASES[plain];
  if (alias && fields.includes(alias)) return alias;
  const [nearest] = fields
    .map((field) => ({field, word: bare(field), most: Math.min(2, Math.floor(field.length / 4))}))
    .filter(({word, most}) => Math.abs(word.length - plain.length) <= most)
    .map(({field, word, most}) => ({field, most, distance: distance(plain, word)}))
    .filter(({most, distance}) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.field;
}

const bare = (key: string): string => key.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');

/** How many letters are to be added, left out, changed or swapped with their neighbour (Damerau 1964) to make one word of another. */
export function distance(from: string, to: string): number {
  const rows = [Array.from({length: to.length + 1}, (_, column) => column)];
  for (let row = 1; row <= from.length; row++) {
    const costs = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      costs.push(
        Math.min(
          rows[row - 1]![column]! + 1,
          costs[column - 1]! + 1,
          rows[row - 1]![column - 1]! + (same ? 0 : 1),
          swapped ? rows[row - 2]![column - 2]! + 1 : Infinity,
        ),
      );
    }
    rows.push(costs);
  }
  return rows[from.length]![to.length]!;
}
