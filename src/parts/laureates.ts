import {html, type TemplateResult} from 'lit';
import type {CallWords} from '../locales/call-words.js';
import type {LaureateView} from '../view/call.js';
import {said} from './phrase.js';
import {wayTemplate, type Way} from './way.js';

/** Who was chosen in a call; `wayTo` leads to the project where the page shows it. */
export const laureatesTemplate = (
  laureates: readonly LaureateView[],
  words: CallWords,
  wayTo: (laureate: LaureateView) => Way,
): TemplateResult => html`
  <ul part="laureates" role="list" aria-label=${words.laureates}>
    ${laureates.map((laureate) => {
      const {title, organization} = laureate;
      return html`
        <li part="laureate">
          <span part="laureate-title">${wayTemplate(title, wayTo(laureate), words, 'laureate-link')}</span>
          ${said('organization', organization)}
        </li>
      `;
    })}
  </ul>
`;
