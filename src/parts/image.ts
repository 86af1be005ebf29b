import {html, nothing, type TemplateResult} from 'lit';
import type {ImageView} from '../view/image.js';
import {said} from './phrase.js';

/** A picture, asked for when it is near the window and without saying on which page it is. */
export const imageTemplate = (image: ImageView | undefined): TemplateResult | typeof nothing =>
  image
    ? html`<div part="figure">
        <img
          part="image"
          loading="lazy"
          decoding="async"
          referrerpolicy="no-referrer"
          width=${image.width ?? nothing}
          height=${image.height ?? nothing}
          alt=${image.alt.text}
          lang=${image.alt.language ?? nothing}
          src=${image.url}
        />${said('credit', image.credit)}
      </div>`
    : nothing;
