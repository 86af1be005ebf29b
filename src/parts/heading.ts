import {html, type TemplateResult} from 'lit';
import type {Wording} from '../model/text.js';

/** The levels a heading in a page may have below the page's own title. */
const LEVELS = [2, 3, 4, 5, 6];

/** The level that a page's author asked for; 3 when that is none. */
export const headingLevel = (asked: unknown): number => (LEVELS.includes(Number(asked)) ? Number(asked) : 3);

/** A title as a heading of the level asked for. Lit binds no tag names, and a real heading is known to every reader mode. */
export function heading(level: number, {language}: Wording, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="title" lang=${language} dir="auto">${content}</h2>`;
    case 4:
      return html`<h4 part="title" lang=${language} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part="title" lang=${language} dir="auto">${content}</h5>`;
    case 6:
      return html`<h6 part="title" lang=${language} dir="auto">${content}</h6>`;
    default:
      return html`<h3 part="title" lang=${language} dir="auto">${content}</h3>`;
  }
}
