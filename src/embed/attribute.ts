import {nothing} from './template.js';

/**
 * Writes values into an attribute; or into what `?` (a boolean attribute) and `.` (a property) say instead, or has them listen
 * (`@`). What did not change is not written again; of an object nobody knows whether it did.
 */
export const attributePart = (
  element: Element,
  texts: readonly string[],
  attribute: string,
  host: unknown,
): ((rest: unknown[]) => void) => {
  const kind = attribute[0];
  const name = attribute.slice(1);
  let written: unknown[] = texts.map(() => nothing);
  if (kind === '@') {
    element.addEventListener(name, (event) => {
      if (typeof written[0] === 'function') written[0].call(host, event);
    });
  }
  return (rest) => {
    const values = rest.splice(0, texts.length - 1);
    if (values.every((value, i) => value === written[i] && value !== Object(value))) return;
    written = values;
    const [value] = values;
    const none = values.includes(nothing);
    if (kind === '?') element.toggleAttribute(name, !none && Boolean(value));
    else if (kind === '.') (element as unknown as Record<string, unknown>)[name] = none ? undefined : value;
    else if (kind !== '@') {
      if (none) element.removeAttribute(attribute);
      else element.setAttribute(attribute, String.raw({raw: texts}, ...values.map((value) => value ?? '')));
    }
  };
};
