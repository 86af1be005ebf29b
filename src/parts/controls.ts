import {html, nothing, type TemplateResult} from 'lit';
import type {ListWords} from '../locales/list/words.js';
import type {Choice, Select} from '../view/choice.js';

/** Takes a choice; says whether it is taken. */
type Choose = (change: Choice) => boolean;

/** What a visitor can narrow a list by, and how much it then is. */
export interface Controls {
  /** What the list is called. */
  readonly label: string;
  /** Whether there is a field to search in, and what stands there. */
  readonly search: string | undefined;
  /** The other questions, with what was answered. */
  readonly selects: readonly Select[];
  /** Whether anything is chosen that can be taken back. */
  readonly chosen: boolean;
  readonly count: string;
  /** Whether the count is to be read out when it changes. */
  readonly spoken: boolean;
}

export const controlsTemplate = (
  {label, search, selects, chosen, count, spoken}: Controls,
  words: ListWords,
  choose: Choose,
  clear: () => void,
): TemplateResult => html`
  <form part="controls" role="search" aria-label=${label} @submit=${(event: Event) => event.preventDefault()}>
    ${search === undefined ? nothing : searchTemplate(search, words, choose)}
    ${selects.map((select) => selectTemplate(select, choose))}
    <button part="clear" type="button" ?hidden=${!chosen} @click=${clear}>${words.clear}</button>
    <p part="count" role="status" aria-live=${spoken ? 'polite' : 'off'}>${count}</p>
  </form>
`;

const searchTemplate = (search: string, {controls}: ListWords, choose: Choose): TemplateResult => html`
  <label part="control">
    <span part="label">${controls.search}</span>
    <input
      part="field"
      type="search"
      .value=${search}
      @input=${({target}: Event) => {
        const field = target as HTMLInputElement;
        if (!choose({search: field.value})) field.value = search;
      }}
    />
  </label>
`;

const selectTemplate = ({name, label, options, chosen}: Select, choose: Choose): TemplateResult => html`
  <label part="control">
    <span part="label">${label}</span>
    <select
      part="field"
      @change=${({target}: Event) => {
        const field = target as HTMLSelectElement;
        if (!choose({[name]: field.value})) field.value = chosen;
      }}
    >
      ${options.map(
        ({value, text, language}) =>
          html`<option value=${value} lang=${language ?? nothing} .selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </label>
`;
