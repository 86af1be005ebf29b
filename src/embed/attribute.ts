import {nothing, textOf} from './template.js';

/**
 * Writes values into an attribute; or into what `?` (a boolean attribute) and `.` (a property) say instead, or has them listen
 * (`@`). What did not change is not written again; of an object nobody knows whether it did.
 */
export const attributePart = (
  element: Element,
  at: number,
  texts: readonly string[],
  attribute: string,
  host: unknown,
): ((values: readonly unknown[]) => void) => {
  const kind = attribute[0];
  const written: unknown[] = [nothing];
  if (kind === '@') {
    element.addEventListener(attribute.slice(1), (event) => {
      if (typeof written[0] === 'function') written[0].call(host, event);
    });
  }
  return (values) => {
    let isNew = false;
    for (let i = 0; i < texts.length - 1; i++) {
      const value = values[at + i];
      isNew ||= value !== written[i] || (typeof value === 'object' && value !== null);
      written[i] = value;
    }
    if (!isNew || kind === '@') return;
    const value = written[0];
    const none = written.includes(nothing);
    if (kind === '?') element.toggleAttribute(attribute.slice(1), !none && Boolean(value));
    // A template sets whatever property it names: what its type is, the element knows.
    else if (kind === '.') (element as unknown as Record<string, unknown>)[attribute.slice(1)] = none ? undefined : value;
    else if (none) element.removeAttribute(attribute);
    else
      element.setAttribute(
        attribute,
        texts.reduce((text, after, i) => text + textOf(written[i - 1]) + after),
      );
  };
};
