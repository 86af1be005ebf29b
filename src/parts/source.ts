import {html, type TemplateResult} from 'lit';
import type {Words} from '../locales/words.js';
import type {Feed} from '../model/feed.js';
import {wordingFor} from '../model/text.js';
import {linked} from './text.js';

/** Who publishes the feed. */
export function sourceTemplate({publisher, title, home_page_url}: Feed, words: Words): TemplateResult {
  const name = wordingFor(publisher?.name ?? title, words.language);
  return html`<p part="source">
    ${words.source()} <span lang=${name.language} dir="auto">${linked(name, publisher?.url ?? home_page_url, 'source-link')}</span>
  </p>`;
}
