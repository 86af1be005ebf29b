import {html, nothing, type TemplateResult} from 'lit';

/** The box of an item, by its type and what themes may tell it from others by. */
export type Box = (part: string, content: unknown) => TemplateResult;

/** That of one in a list. */
export const listed: Box = (part, content) => html`<li part=${part} tabindex="-1">${content}</li>`;

/** That of one that stands alone. */
export const alone: Box = (part, content) => html`<article part=${part} tabindex="-1">${content}</article>`;

/** The names of a box: what is in it, that it is an item, whether it has a picture, and the rest. */
export const boxPart = (type: string, image: unknown, traits: readonly string[]): string =>
  [type, 'item', ...traits, ...(image === nothing ? [] : ['pictured'])].join(' ');
