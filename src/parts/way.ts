import {html, nothing, type TemplateResult} from 'lit';

/** What it says. */
export interface WayWords {
  readonly seeOnPage: string;
  readonly about: (action: string, item: string) => string;
}

/** A button that leads to what another element of the page shows; nothing where there is no way. */
export const wayTemplate = (
  way: (() => void) | undefined,
  name: string,
  {seeOnPage, about}: WayWords,
): TemplateResult | typeof nothing =>
  way ? html`<button part="way" type="button" aria-label=${about(seeOnPage, name)} @click=${way}>${seeOnPage}</button>` : nothing;
