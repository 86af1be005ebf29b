import {html, nothing, type TemplateResult} from 'lit';
import type {Version} from '../view/versions.js';

/** The ways to an item in its other languages; one without a page of its own is there to open. */
export const versionsTemplate = (versions: readonly Version[]): readonly TemplateResult[] =>
  versions.map(({language, name, href, title, summary}) => {
    const alone = `${name}: ${title}`;
    return href
      ? html`<a part="version" href=${href} aria-label=${alone} lang=${language} hreflang=${language}>${name}</a>`
      : html`<details part="version" lang=${language}>
          <summary part="disclosure" aria-label=${alone}>${name}</summary>
          <p part="version-title">${title}</p>
          ${summary ? html`<p part="version-summary">${summary}</p>` : nothing}
        </details>`;
  });
