import {html, nothing, type TemplateResult} from 'lit';
import type {Wall} from '../model/date.js';
import type {DayView, EntryView, MonthView, Way} from '../view/month.js';
import {pieceTemplate} from './phrase.js';

/** What a visitor can do with the month shown. */
export interface MonthActs {
  /** Shows another month. */
  readonly show: (month: Wall) => void;
  /** Shows the month of a day, and its events. */
  readonly select: (day: Wall) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** The month's name, and the way to others. Screen readers speak the name when it changes. */
export const monthHeader = (
  {heading, previous, next, today}: MonthView,
  todayWord: string,
  {show, select}: MonthActs,
): TemplateResult => html`
  <div part="header">
    <span part="month" aria-live="polite">${heading}</span>
    ${wayTemplate('previous', previous, show, '‹')} ${wayTemplate('today-button', today, select, todayWord)}
    ${wayTemplate('next', next, show, '›')}
  </div>
`;

/** That a month has no events, and the way to one that has some. */
export const emptyMonth = ({nearest}: MonthView, sentence: string, {show}: MonthActs): TemplateResult => html`
  <slot name="empty"><p part="notice empty">${sentence}</p></slot>
  ${nearest ? wayTemplate('nearest', nearest, show, nearest.name) : nothing}
`;

const wayTemplate = (part: string, {to, name}: Way, go: (to: Wall) => void, shown: string): TemplateResult =>
  html`<button part=${part} type="button" aria-label=${name} @click=${() => go(to)}>${shown}</button>`;

/**
 * The weeks of a month, in the grid pattern of the ARIA Authoring Practices: the Tab key comes to one day, `stop`, and the
 * arrow keys lead to the others. The button in a day, its number, is over all of it.
 */
export const monthGrid = (
  {heading, weekdays, weeks}: MonthView,
  label: string,
  stop: Wall,
  {press, select}: MonthActs,
): TemplateResult => html`
  <div part="grid" role="grid" aria-label=${`${label}, ${heading}`} @keydown=${press}>
    <div part="week" role="row">
      ${weekdays.map(({short, full}) => html`<span part="weekday" role="columnheader" aria-label=${full}>${short}</span>`)}
    </div>
    ${weeks.map((week) => html`<div part="week" role="row">${week.map((day) => dayTemplate(day, stop, select))}</div>`)}
  </div>
`;

const dayTemplate = (
  {day, number, name, traits, isToday, isSelected, entries, more}: DayView,
  stop: Wall,
  select: (day: Wall) => void,
): TemplateResult => html`
  <div part=${['day', ...traits].join(' ')} role="gridcell" aria-selected=${isSelected}>
    <button
      part="number"
      type="button"
      tabindex=${day === stop ? 0 : -1}
      aria-label=${name}
      aria-pressed=${isSelected}
      aria-current=${isToday ? 'date' : nothing}
      @click=${() => select(day)}
    >
      ${number}
    </button>
    <span part="entries">${entries.map(entryTemplate)}${more ? html`<span part="more">${more}</span>` : nothing}</span>
  </div>
`;

const entryTemplate = ({hour, title, traits}: EntryView): TemplateResult =>
  html`<span part=${['entry', ...traits].join(' ')}>${hour ? html`<span part="hour">${hour}</span>` : nothing} ${pieceTemplate(title)}</span>`;
