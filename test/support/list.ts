import {fixture, html} from '@open-wc/testing';

/** An element that shows whatever items, as it stands in a page. */
export interface AnyList extends HTMLElement {
  data: unknown;
  readonly items: readonly unknown[];
  readonly updateComplete: Promise<unknown>;
  readonly refresh: () => void;
  requestUpdate: () => void;
}

/** An element that shows a feed of these items, in English unless the attributes say otherwise. */
export async function elementOf(
  tag: string,
  items: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  envelope: object = {},
): Promise<AnyList> {
  const element = document.createElement(tag) as AnyList;
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  element.data = {version: 'sharers-feed/1', title: 'Feed', language: 'en', items, ...envelope};
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(element);
  await element.updateComplete;
  return element;
}
