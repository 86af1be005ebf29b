import {html, nothing, type TemplateResult} from 'lit';

/** A list that is folded in, and made only when it is opened. */
export const archiveTemplate = (
  label: string,
  list: TemplateResult | undefined,
  toggle: (event: Event) => void,
): TemplateResult => html`
  <details part="archive" ?open=${!!list} @toggle=${toggle}>
    <summary part="disclosure">${label}</summary>
    ${list ?? nothing}
  </details>
`;
