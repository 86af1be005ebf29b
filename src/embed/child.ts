import {attributePart} from './attribute.js';
import {nothing, templateOf, textOf, walker, type TemplateResult} from './template.js';

/** Shows its own of some values. */
type Part = (values: readonly unknown[]) => void;

/** A copy of a template, and the parts that fill it. */
const copyOf = (strings: TemplateStringsArray, host: unknown): readonly [Node, Part[]] => {
  const [content, places] = templateOf(strings);
  const copy = document.importNode(content, true);
  walker.currentNode = copy;
  let node: Node;
  const parts = places.map(({steps, at, texts, attribute}) => {
    while (steps--) node = walker.nextNode()!;
    return attribute ? attributePart(node as Element, at, texts, attribute, host) : childPart(node, node.nextSibling, at, host);
  });
  return [copy, parts];
};

const clear = (after: Node, end: Node | null): void => {
  while (after.nextSibling !== end) after.nextSibling!.remove();
};

const replace = (start: Node, end: Node | null, by: Node): void => {
  clear(start, end);
  start.parentNode!.insertBefore(by, end);
};

/**
 * Shows between two nodes the value at an index, and then each that follows it: a text, a node, a template, or an array of all
 * these. Where the next value is of the same template its nodes stay and take the new values; so do the items of an array, one
 * by one. Listeners are called with the host as `this`.
 */
export const childPart = (start: Node, end: Node | null, at: number, host: unknown): Part => {
  /** What is there: a text, a node, a template by its strings, an array by `Array`. */
  let shown: unknown = nothing;
  let text: Text | undefined;
  let parts: Part[];

  return (all) => {
    const value = all[at];
    if (value === shown) return;
    if (typeof value === 'function') {
      const {strings, values} = (value as TemplateResult)();
      if (shown === strings) {
        for (const part of parts) part(values);
        return;
      }
      const [copy, itsParts] = copyOf(strings, host);
      // Full before it is in the page.
      for (const part of itsParts) part(values);
      replace(start, end, copy);
      parts = itsParts;
      shown = strings;
    } else if (Array.isArray(value)) {
      if (shown !== Array) {
        clear(start, end);
        shown = Array;
        parts = [];
      }
      // An item ends at a comment, and begins where the one before it ends. One that is gone shows nothing until there is one again.
      for (let i = parts.length; i < value.length; i++) {
        const comment = start.parentNode!.insertBefore(document.createComment(''), end);
        parts[i] = childPart(comment.previousSibling!, comment, i, host);
      }
      for (const part of parts) part(value);
    } else {
      if (value instanceof Node) replace(start, end, value);
      else {
        const data = textOf(value);
        // A text that was replaced has no parent any more.
        if (text?.parentNode) text.data = data;
        else replace(start, end, (text = document.createTextNode(data)));
      }
      shown = value;
    }
  };
};
