import {html, nothing, type TemplateResult} from 'lit';
import type {Version} from '../view/versions.js';

/** The ways to the pages of an item in its other languages. */
export const versionLinks = (versions: readonly Version[]): readonly TemplateResult[] =>
  versionsTemplate(versions.filter(({href}) => href));

/** The same, and what there is in a language that has no page, to open. */
export const versionsTemplate = (versions: readonly Version[]): readonly TemplateResult[] =>
  versions.map(({language, name, href, title, summary}) =>
    href
      ? html`<a part="version" href=${href} lang=${language} hreflang=${language}>${name}</a>`
      : html`<details part="version" lang=${language}>
          <summary part="disclosure">${name}</summary>
          <p part="version-title">${title}</p>
          ${summary ? html`<p part="version-summary">${summary}</p>` : nothing}
        </details>`,
  );
