import {html, nothing, type TemplateResult} from 'lit';
import type {EventView} from '../view/event.js';
import {heading} from './heading.js';
import {pieceTemplate, said} from './phrase.js';

/** What an element adds to an event: a picture and a badge before it, and what is under it. */
export interface Additions {
  /** What it is, for who sees items of several types. */
  readonly type?: string | undefined;
  readonly image?: unknown;
  readonly badge?: unknown;
  readonly more?: unknown;
}

/** One event of a list. */
export const eventTemplate = (
  {title, traits, status, when, where, summary, series}: EventView,
  level: unknown,
  {type = '', image = nothing, badge = nothing, more = nothing}: Additions = {},
): TemplateResult => html`
  <li part=${['event item', ...traits, ...(image === nothing ? [] : ['pictured'])].join(' ')} tabindex="-1">
    ${image} ${badge}
    <div part="body">
      ${said('type', [{text: type}])} ${heading(level, pieceTemplate(title))}
      <div part="facts">${said('status', status)} ${said('date', when)} ${said('place', where)}</div>
      ${said('summary', summary)} ${said('series', series, 'series-link')} ${more}
    </div>
  </li>
`;
