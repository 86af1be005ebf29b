import {html, nothing, type TemplateResult} from 'lit';
import type {Badge} from '../view/dates/badge.js';
import type {EventView, SeriesView} from '../view/event.js';
import {heading} from './heading.js';
import {linked, phrase, row} from './text.js';

/** One event of a list. */
export const eventTemplate = (event: EventView, level: number): TemplateResult => html`
  <li part=${['event', ...event.traits].join(' ')}>
    ${event.badge ? badgeTemplate(event.badge) : html`<div part="badge" aria-hidden="true"></div>`}
    <div part="body">
      ${heading(level, event.title, linked(event.title, event.href, 'link'))}
      <p part="facts">
        ${event.status ? html`<strong part="status" lang=${event.status.language} dir="auto">${event.status.text}</strong>` : nothing}
        ${event.when.length > 0 ? html`<span part="date">${phrase(event.when)}</span>` : nothing}
        ${event.where.length > 0 ? html`<span part="place">${row(event.where)}</span>` : nothing}
      </p>
      ${event.summary ? html`<p part="summary" lang=${event.summary.language} dir="auto">${event.summary.text}</p>` : nothing}
      ${event.series ? seriesTemplate(event.series) : nothing}
    </div>
  </li>
`;

/** The date at a glance; hidden from screen readers, which find it in words beside it. */
const badgeTemplate = ({day, month, year}: Badge): TemplateResult => html`
  <div part="badge" aria-hidden="true">
    ${day ? html`<span part="day">${day}</span>` : nothing} ${month ? html`<span part="month">${month}</span>` : nothing}
    ${year ? html`<span part="year">${year}</span>` : nothing}
  </div>
`;

const seriesTemplate = ({label, name, href, number}: SeriesView): TemplateResult => html`
  <p part="series">
    ${label} <span lang=${name.language} dir="auto">${linked(name, href, 'series-link')}</span>${number ? `, ${number}` : nothing}
  </p>
`;
