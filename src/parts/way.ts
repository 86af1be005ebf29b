import {html, nothing} from 'lit';
import type {Piece} from '../view/phrase.js';
import {pieceTemplate} from './phrase.js';

/** What it says. */
export interface WayWords {
  readonly seeOnPage: string;
  readonly about: (action: string, item: string) => string;
}

/** The way to what another element of the page shows, where one does. */
export type Way = (() => void) | undefined;

/**
 * What something is called, which leads to its page, or else to where this page shows it; what has a page and is shown here too
 * has a button after its name and what `more` is said of it. `linkPart` is the part of a link.
 */
export const wayTemplate = (
  title: Piece,
  way: Way,
  {seeOnPage, about}: WayWords,
  linkPart: string,
  more: readonly unknown[] = [],
): unknown => {
  const button = (content: string): unknown =>
    html`<button part="way" type="button" aria-label=${about(seeOnPage, title.text)} @click=${way}>${content}</button>`;
  return way && !title.href
    ? [button(title.text), ...more]
    : [pieceTemplate(title, linkPart), ...more, way ? html` ${button(seeOnPage)}` : nothing];
};
