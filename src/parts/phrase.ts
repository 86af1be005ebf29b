import {html, nothing, type TemplateResult} from 'lit';
import type {Phrase, Piece} from '../view/phrase.js';

/** A piece of what is said: as a link, as a date for machines, with the language of its words. `part` is that of a link. */
export const pieceTemplate = ({text, language, datetime, href, name}: Piece, part = 'link'): unknown =>
  href
    ? html`<a part=${part} href=${href} aria-label=${name ?? nothing} lang=${language ?? nothing} dir="auto">${text}</a>`
    : datetime
      ? html`<time part="time" datetime=${datetime}>${text}</time>`
      : language === undefined
        ? text
        : html`<span lang=${language} dir="auto">${text}</span>`;

/** A phrase in a box of its own; nothing for a phrase of no words. */
export const said = (part: string, phrase: Phrase, linkPart?: string): TemplateResult | typeof nothing =>
  phrase.some(({text}) => text)
    ? html`<span part=${part}>${phrase.map((piece) => pieceTemplate(piece, linkPart))}</span>`
    : nothing;
