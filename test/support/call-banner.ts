import {fixture, html, nextFrame} from '@open-wc/testing';
import type {CallBannerElement} from '../../src/elements/call-banner/call-banner.js';
import '../../src/elements/call-banner/define.js';
import {callFeed} from './call-feed.js';

/** A banner of the feed of calls, in English unless its attributes say otherwise, among what else stands in the page. */
export async function banner(
  attributes: Readonly<Record<string, string>> = {},
  data: object = callFeed(),
): Promise<CallBannerElement> {
  const element = document.createElement('sharers-call-banner');
  for (const [name, value] of Object.entries({lang: 'en', ...attributes})) element.setAttribute(name, value);
  element.data = data;
  const page = await fixture<HTMLElement>(html`<main><a href="#before">Before</a><a href="#after">After</a></main>`);
  page.firstElementChild!.after(element);
  await element.updateComplete;
  // What a visitor sees is there with the next frame; WebKit on a busy machine has measured otherwise before it.
  await nextFrame();
  return element;
}
