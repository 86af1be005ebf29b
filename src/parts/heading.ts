import {html, type TemplateResult} from 'lit';

/** A title as a heading of the level asked for, 3 when that is none. Lit binds no tag names, and reader modes know real headings only. */
export function heading(level: unknown, content: unknown, part = 'title'): TemplateResult {
  switch (Number(level)) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
    default:
      return html`<h3 part=${part}>${content}</h3>`;
  }
}
