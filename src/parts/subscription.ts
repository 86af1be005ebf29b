import {html, type TemplateResult} from 'lit';
import type {ActionWords} from '../locales/action/words.js';

/** How to follow a whole feed in a calendar: a link that calendars open, and the address for those that want it typed. */
export const subscriptionTemplate = (url: string, words: ActionWords, copy: (text: string) => void): TemplateResult => html`
  <div part="subscription">
    <a part="subscription-link" href=${url.replace(/^https?/, 'webcal')}>${words.subscribe}</a>
    <button part="action" type="button" @click=${() => copy(url)}>${words.copyAddress}</button>
  </div>
`;
