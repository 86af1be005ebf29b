import {html, nothing, type TemplateResult} from 'lit';
import type {Wall} from '../model/date.js';
import type {DayView, EntryView, MonthView} from '../view/month.js';
import {pieceTemplate} from './phrase.js';

/** What a visitor can do with the month shown. */
export interface MonthActs {
  /** Shows another month, so many later. */
  readonly turn: (months: number) => void;
  /** Shows the month of a day, and its events. */
  readonly select: (day: Wall) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** The month's name, and the way to others. Screen readers speak the name when it changes. */
export const monthHeader = (
  {heading, previous, next, today}: MonthView,
  todayWord: string,
  now: Wall,
  {turn, select}: MonthActs,
): TemplateResult => html`
  <div part="header">
    <span part="month" aria-live="polite">${heading}</span>
    <button part="previous" type="button" aria-label=${previous} @click=${() => turn(-1)}>‹</button>
    <button part="today-button" type="button" aria-label=${today} @click=${() => select(now)}>${todayWord}</button>
    <button part="next" type="button" aria-label=${next} @click=${() => turn(1)}>›</button>
  </div>
`;

/**
 * The weeks of a month, in the grid pattern of the ARIA Authoring Practices: the Tab key comes to one day, `stop`, and the
 * arrow keys lead to the others. What stands in a day is in its list too, and so its name says no more than how many they are.
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
  <div part="cell" role="gridcell" aria-selected=${isSelected}>
    <button
      part=${['day', ...traits].join(' ')}
      type="button"
      tabindex=${day === stop ? 0 : -1}
      aria-label=${name}
      aria-current=${isToday ? 'date' : nothing}
      @click=${() => select(day)}
    >
      <span part="number">${number}</span>
      <span part="entries">${entries.map(entryTemplate)}${more ? html`<span part="more">${more}</span>` : nothing}</span>
    </button>
  </div>
`;

const entryTemplate = ({hour, title, traits}: EntryView): TemplateResult =>
  html`<span part=${['entry', ...traits].join(' ')}
    >${hour ? html`<span part="hour">${hour}</span> ` : nothing}${pieceTemplate(title)}</span
  >`;
