import {warn} from './errors.js';
import {readingOf} from './reading.js';
import type {Answer} from './request.js';

/** The script inside an element that holds a feed. */
export const inlineScript = (host: Element): Element | null => host.querySelector(':scope > script[type="application/json"]');

/** The feed in such a script, as if it came from `url`; nothing, and a warning, where it is none. */
export function inlineAnswer(script: Element, url: string): Answer | undefined {
  try {
    const answer = {json: Object(JSON.parse(script.textContent)) as object, url};
    return readingOf(answer).feed && answer;
  } catch (reason) {
    warn(`the script inside <${script.parentElement!.localName}> is left out: ${String(reason)}`);
    return undefined;
  }
}
