import {html, nothing, type TemplateResult} from 'lit';
import type {Wording} from '../model/text.js';
import type {Phrase} from '../view/phrase.js';

/** Words of the feed with their language, as a link where they have an address. */
export const linked = ({text}: Wording, href: string | undefined, part: string): unknown =>
  href ? html`<a part=${part} href=${href}>${text}</a>` : text;

/** A phrase with its dates marked for machines. */
export const phrase = (pieces: Phrase): (TemplateResult | string)[] =>
  pieces.map(({text, datetime}) => (datetime ? html`<time part="time" datetime=${datetime}>${text}</time>` : text));

/** Several short texts in a row, each in its language. */
export const row = (texts: readonly Wording[]): unknown =>
  texts.length === 0
    ? nothing
    : texts.map(({language, text}, index) => html`${index > 0 ? ', ' : nothing}<span lang=${language} dir="auto">${text}</span>`);
