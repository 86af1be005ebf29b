import {warn} from '../feed/errors.js';

/**
 * Registers an element unless its name is taken, as it is when a page has this library twice. The first copy keeps the name,
 * and one warning a page says so: a second `define` would throw and stop the page's script.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken !== element) warnOnce(name);
}

const WARNED = Symbol.for('sharers.warned-of-copy');

function warnOnce(name: string): void {
  const page = globalThis as {[WARNED]?: true};
  if (page[WARNED]) return;
  page[WARNED] = true;
  warn(`another copy on this page already defines <${name}>: load one copy only.`);
}
