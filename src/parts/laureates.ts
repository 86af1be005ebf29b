import {html, type TemplateResult} from 'lit';
import type {CallWords} from '../locales/call-words.js';
import type {LaureateView} from '../view/call.js';
import {said} from './phrase.js';
import {wayTemplate} from './way.js';

/** Who was chosen in a call; `wayTo` leads to the project where the page shows it. */
export const laureatesTemplate = (
  laureates: readonly LaureateView[],
  words: CallWords,
  wayTo: (laureate: LaureateView) => (() => void) | undefined,
): TemplateResult => html`
  <ul part="laureates" role="list" aria-label=${words.laureates}>
    ${laureates.map((laureate) => {
      const {title, organization} = laureate;
      return html`
        <li part="laureate">
          ${said('laureate-title', [title], 'laureate-link')}
          ${wayTemplate(wayTo(laureate), title.text, words)}
          ${said('organization', organization)}
        </li>
      `;
    })}
  </ul>
`;
