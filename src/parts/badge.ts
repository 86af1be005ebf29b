import {html, nothing, type TemplateResult} from 'lit';
import type {Badge} from '../view/dates/badge.js';

/** A date at a glance, hidden from screen readers, which find it in words beside it. */
export const badgeTemplate = ({day, month, year}: Badge): TemplateResult => html`
  <div part="badge" aria-hidden="true">${leaf('day', day)}${leaf('month', month)}${leaf('year', year)}</div>
`;

const leaf = (part: string, text: number | string | false | undefined): unknown =>
  text ? html`<span part=${part}>${text}</span>` : nothing;
