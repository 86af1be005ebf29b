import {html, nothing, type TemplateResult} from 'lit';

/** More of an item, for who opens it: terms and what is said of each. `name` tells its button from that of every other item. */
export const detailsTemplate = (word: string, name: string, facts: readonly unknown[]): TemplateResult | typeof nothing =>
  facts.length > 0
    ? html`<details part="details">
        <summary part="disclosure" aria-label=${name}>${word}</summary>
        <dl part="about">${facts}</dl>
      </details>`
    : nothing;
