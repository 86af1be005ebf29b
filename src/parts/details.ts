import {html, nothing, type TemplateResult} from 'lit';
import type {Phrase} from '../view/phrase.js';
import {said} from './phrase.js';

/** More of an item, for who opens it. `name` tells its button from that of every other item. */
export const detailsTemplate = (
  word: string,
  name: string,
  lines: readonly {label: string; said: Phrase}[],
): TemplateResult | typeof nothing =>
  lines.length > 0
    ? html`<details part="details">
        <summary part="disclosure" aria-label=${name}>${word}</summary>
        ${lines.map(
          ({label, said: phrase}) =>
            html`<p part="detail"><span part="label">${label}</span> ${said('value', phrase, 'detail-link')}</p>`,
        )}
      </details>`
    : nothing;
