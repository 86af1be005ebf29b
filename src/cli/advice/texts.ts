import {isRecord} from '../../model/read/structure.js';
import type {Advice} from './advice.js';

const TAG = /<\/?[a-z][^<>]{0,200}>/i;

/** HTML in a text, which is shown as it is written. */
export const markup: Advice = ({places}) =>
  places
    .filter(({definition, value}) => /^(?:Line|Paragraph)$/.test(definition) && typeof value === 'string' && TAG.test(value))
    .map(({pointer}) => ({pointer}));

/** A summary that only says the title again. */
export const summaryIsTitle: Advice = ({items}) =>
  items
    .filter(({fields: {title, summary}}) =>
      isRecord(summary) ? isRecord(title) && saysAgain(summary, title) : isSame(summary, title),
    )
    .map(({pointer}) => ({pointer: `${pointer}/summary`}));

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.trim() === other.trim();

const saysAgain = (summary: Readonly<Record<string, unknown>>, title: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(summary).some((language) => isSame(summary[language], title[language]));

/** A picture that people who do not see it learn nothing of. */
export const withoutAlt: Advice = ({places}) =>
  places
    .filter(({definition, value}) => definition === 'Image' && isRecord(value) && !value['alt'])
    .map(({pointer}) => ({pointer}));

/** A link of which nothing says where it leads. */
export const withoutLabel: Advice = ({places}) =>
  places
    .filter(
      ({definition, value}) => /^(?:Link|CallDocument)$/.test(definition) && isRecord(value) && !value['label'] && !value['kind'],
    )
    .map(({pointer}) => ({pointer}));
