import {html, type TemplateResult} from 'lit';
import type {ResourceView} from '../view/resource.js';
import {heading} from './heading.js';
import {pieceTemplate, said} from './phrase.js';
import {versionsTemplate} from './versions.js';

/** What is in the box of a tool, an article or another resource. */
export const resourceContent = (
  {title, kind, summary, authors, links, versions}: ResourceView,
  headingLevel: unknown,
  image: unknown,
): TemplateResult => html`${image}
  <div part="body">
    ${said('type', kind)} ${heading(headingLevel, pieceTemplate(title))} ${said('summary', summary)}
    ${said('authors', authors, 'author-link')} ${said('links', links, 'links-link')} ${versionsTemplate(versions)}
  </div>`;
