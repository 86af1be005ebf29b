import {html, nothing, type TemplateResult} from 'lit';
import type {FeedState} from '../feed/state.js';
import type {Language} from '../locales/language.js';

/** What there is to load depends on what is to be shown. */
export interface LoadWords extends Language {
  readonly load: string;
  readonly loadsFrom: (hosts: string) => string;
}

/**
 * The button that `loading="click"` waits for, and whom it will ask. It stays while the feeds are on their way, so that the focus
 * on it is not lost.
 */
export const loadTemplate = (
  {status, waiting}: FeedState,
  words: LoadWords,
  load: () => void,
): TemplateResult | typeof nothing =>
  waiting.length > 0
    ? html`<div part="waiting" lang=${words.language}>
        <button part="load" type="button" aria-describedby="hosts" aria-disabled=${status === 'loading'} @click=${load}>
          ${words.load}
        </button>
        <span part="hosts" id="hosts">${words.loadsFrom([...new Set(waiting)].join(', '))}</span>
      </div>`
    : nothing;
