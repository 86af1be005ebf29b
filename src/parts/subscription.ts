import {html, type TemplateResult} from 'lit';
import type {ActionWords} from '../locales/action/words.js';
import type {LinkWords} from '../locales/link/words.js';

/** How to follow a whole feed in a calendar: a link that calendars open, and the address for those that want it typed. */
export const subscriptionTemplate = (
  url: string,
  name: string,
  words: ActionWords & LinkWords,
  copy: (text: string) => void,
): TemplateResult => html`
  <div part="subscription">
    <a part="subscription-link" href=${url.replace(/^https?/, 'webcal')} aria-label=${words.about(words.subscribe, name)}>${words.subscribe}</a>
    <button part="action" type="button" aria-label=${words.about(words.copyAddress, name)} @click=${() => copy(url)}>${words.copyAddress}</button>
  </div>
`;
