import {html, nothing, type TemplateResult} from 'lit';
import type {ListWords} from '../locales/list/words.js';
import type {LinkWords} from '../locales/link/words.js';
import {plain, type Phrase} from '../view/phrase.js';
import {heading} from './heading.js';
import {pieceTemplate} from './phrase.js';

/** Items under one heading, or under none. */
export interface Group {
  readonly title: Phrase;
  readonly items: readonly unknown[];
}

export interface List {
  readonly label: string;
  readonly layout: string;
  readonly headingLevel: unknown;
  readonly groups: readonly Group[];
  /** How many items the next page has; 0 when all are there. */
  readonly next: number;
}

/** Lists, one a group, and a button for the next page. */
export const listTemplate = (
  {label, layout, headingLevel, groups, next}: List,
  words: ListWords & LinkWords,
  more: (event: Event) => void,
): TemplateResult => html`
  <div part="section">
    ${groups.map(
      ({title, items}) => html`
        ${
          title.length > 0
            ? heading(
                headingLevel,
                title.map((piece) => pieceTemplate(piece, 'group-link')),
                'group',
              )
            : nothing
        }
        <ul part=${`list ${layout}`} role="list" aria-label=${plain(title) || label}>
          ${items}
        </ul>
      `,
    )}
    ${next > 0 ? html`<button part="more" type="button" aria-label=${words.about(words.more(next), label)} @click=${more}>${words.more(next)}</button>` : nothing}
  </div>
`;
