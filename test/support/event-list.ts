import {fixture, html} from '@open-wc/testing';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import '../../src/elements/event-list/define.js';

/** An event of a feed, known by its title; of no date, and so always listed. */
export const item = (title: string, fields: object = {}) => ({type: 'event', id: title, title, language: 'en', ...fields});

/** So many events, which are called by their numbers. */
export const numbered = (count: number, fields: object = {}) =>
  Array.from({length: count}, (_, index) => item(`Event ${String(index + 1).padStart(3, '0')}`, fields));

/** A list of these items as it stands in a page, in English unless the attributes say otherwise. */
export async function listOf(
  items: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  envelope: object = {},
): Promise<EventListElement> {
  const element = document.createElement('sharers-event-list');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  element.data = {version: 'sharers-feed/1', title: 'Feed', language: 'en', items, ...envelope};
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

export const parts = (within: Element | ShadowRoot, name: string): HTMLElement[] => [
  ...('shadowRoot' in within ? (within.shadowRoot ?? within) : within).querySelectorAll<HTMLElement>(`[part~=${name}]`),
];

/** The first box of a part, which is to be there. */
export const part = (within: Element | ShadowRoot, name: string): HTMLElement => parts(within, name)[0]!;

/** What stands in a box, its white space folded; what is said of a term stands apart from it, as it is shown. */
export function words(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const said of copy.querySelectorAll('dd')) said.prepend(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

export const titles = (within: Element): string[] => parts(within, 'title').map(words);

/** What has the focus in an element, by its part's first name. */
export const focused = (element: Element): string | undefined => element.shadowRoot!.activeElement?.part[0];

/** The field of a control, by what is written over it. */
export function field(element: Element, label: string): HTMLInputElement | HTMLSelectElement {
  const control = parts(element, 'control').find((one) => words(part(one, 'label')) === label)!;
  return part(control, 'field') as HTMLInputElement | HTMLSelectElement;
}

/** What a control offers to choose from. */
export const options = (element: Element, label: string): string[] =>
  [...(field(element, label) as HTMLSelectElement).options].map(words);

/** Which of it is chosen. */
export const chosen = (element: Element, label: string): string =>
  words((field(element, label) as HTMLSelectElement).selectedOptions[0]!);

/** An element that renders when its time has come. */
type Updating = HTMLElement & {readonly updateComplete: Promise<unknown>};

/** Chooses as a visitor does, by what is offered. */
export async function choose(element: Updating, label: string, option: string): Promise<void> {
  const select = field(element, label) as HTMLSelectElement;
  select.selectedIndex = options(element, label).indexOf(option);
  if (select.selectedIndex < 0) throw new Error(`"${label}" does not offer "${option}"`);
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Writes into the search as a visitor does, a letter after the other. */
export async function search(element: Updating, text: string): Promise<void> {
  const input = field(element, 'Search');
  for (let length = 1; length <= text.length; length++) {
    input.value = text.slice(0, length);
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await element.updateComplete;
  }
}
