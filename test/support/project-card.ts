import {fixture, html} from '@open-wc/testing';
import type {ProjectCardElement} from '../../src/elements/project-card/project-card.js';
import '../../src/elements/project-card/define.js';
import {evenly} from './dates.js';
import {part, parts, words} from './event-list.js';

/** A card of what `data` holds, a feed or one project, in English unless its attributes say otherwise. */
export async function card(data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<ProjectCardElement> {
  const element = document.createElement('sharers-project-card');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  element.data = data;
  const page = await fixture<HTMLElement>(html`<main></main>`);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** What there is to know of a project, as "label: value | value". */
export const facts = (element: ProjectCardElement): string[] =>
  parts(element, 'fact').map((fact) => evenly(`${words(part(fact, 'label'))}: ${parts(fact, 'value').map(words).join(' | ')}`));

/** One of these, by its label; nothing where there is none. */
export const fact = (element: ProjectCardElement, label: string): string | undefined =>
  facts(element)
    .find((line) => line.startsWith(`${label}: `))
    ?.slice(label.length + 2);
