import {html, type TemplateResult} from 'lit';
import type {Fact} from '../view/fact.js';
import {pieceTemplate} from './phrase.js';

/** What there is to know, as terms and what is said of each. */
export const factsTemplate = (facts: readonly Fact[]): readonly TemplateResult[] =>
  facts.map(({label, values}) =>
    factTemplate(
      label.map((piece) => pieceTemplate(piece)),
      values.map((phrase) => html`<dd part="value">${phrase.map((piece) => pieceTemplate(piece, 'value-link'))}</dd>`),
    ),
  );

/** One of these, whatever is said of it: `values` are one or more `dd`. */
export const factTemplate = (label: unknown, values: unknown): TemplateResult =>
  html`<div part="fact"><dt part="label">${label}</dt> ${values}</div>`;
