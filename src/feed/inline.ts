import {warn} from './errors.js';
import {readingOf} from './reading.js';
import type {Answer} from './request.js';

/** Finds the script in an element that holds a feed. */
export const INLINE = ':scope > script[type="application/json"]';

/** The feed in such a script, as if it came from `url`; nothing, and a warning, where it is none. */
export function inlineAnswer({textContent}: Element, url: string): Answer | undefined {
  try {
    const answer = {json: Object(JSON.parse(textContent)) as object, url};
    return readingOf(answer).feed && answer;
  } catch (reason) {
    warn(`The script in the tag is left out: ${String(reason)}`);
    return undefined;
  }
}
