import {html, nothing, type TemplateResult} from 'lit';
import type {EventView} from '../view/event.js';
import {heading} from './heading.js';
import {pieceTemplate, said} from './phrase.js';

/** What an element adds to an event: a picture before it, and what is under it. */
export interface Additions {
  /** What it is, for who sees items of several types. */
  readonly type?: string | undefined;
  readonly image?: unknown;
  readonly more?: unknown;
}

/** One event of a list. Its badge is hidden from screen readers, which find the date in words beside it. */
export const eventTemplate = (
  {title, traits, badge, status, when, where, summary, series}: EventView,
  level: unknown,
  {type = '', image = nothing, more = nothing}: Additions = {},
): TemplateResult => html`
  <li part=${['event item', ...traits, ...(image === nothing ? [] : ['pictured'])].join(' ')} tabindex="-1">
    ${image}
    ${
      badge
        ? html`<div part="badge" aria-hidden="true">
            ${leaf('day', badge.day)}${leaf('month', badge.month)}${leaf('year', badge.year)}
          </div>`
        : nothing
    }
    <div part="body">
      ${said('type', [{text: type}])} ${heading(level, pieceTemplate(title))}
      <div part="facts">${said('status', status)} ${said('date', when)} ${said('place', where)}</div>
      ${said('summary', summary)} ${said('series', series, 'series-link')} ${more}
    </div>
  </li>
`;

const leaf = (part: string, text: number | string | false | undefined): unknown =>
  text ? html`<span part=${part}>${text}</span>` : nothing;
