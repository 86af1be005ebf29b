import {attributePart} from './attribute.js';
import {nodesOf, nothing, templateOf, type TemplateResult} from './template.js';

/** Shows what it takes from the front of the values that are left. */
type Part = (rest: unknown[]) => void;

/**
 * Shows a value between two nodes, and then each that follows it: a text, a node, a template, or an array of all these. Where
 * the next value is of the same template its nodes stay and take the new values; so do the items of an array, one by one.
 * Listeners are called with the host as `this`.
 */
export const childPart = (start: ChildNode, end: Node | null, host: unknown): Part => {
  /** What is there: a text, a node, a template by its strings, an array by `Array`. */
  let shown: unknown = '';
  let parts: Part[];
  /** Each item of an array ends at a comment, and begins where the one before it ends. */
  let ends: ChildNode[];

  const clear = (after: Node): void => {
    while (after.nextSibling !== end) after.nextSibling!.remove();
  };
  const replace = (by: unknown, ...content: (Node | string)[]): void => {
    clear(start);
    start.after(...content);
    shown = by;
  };
  const copyOf = (strings: TemplateStringsArray): Node => {
    const [content, places] = templateOf(strings);
    const copy = document.importNode(content, true);
    const nodes = nodesOf(copy);
    parts = places.map(([index, texts, attribute]) => {
      const node = nodes[index] as Element;
      return attribute ? attributePart(node, texts, attribute, host) : childPart(node, node.nextSibling, host);
    });
    // Should a value throw on its way in, what is there has no parts any more.
    shown = copy;
    return copy;
  };

  return (rest) => {
    const value = rest.shift();
    if (typeof value === 'function') {
      const [strings, ...values] = (value as TemplateResult)();
      // Full before it is in the page.
      const copy = shown !== strings && copyOf(strings);
      for (const part of parts) part(values);
      if (copy) replace(strings, copy);
    } else if (Array.isArray(value)) {
      if (shown !== Array) {
        replace(Array);
        parts = [];
        ends = [start];
      }
      value.forEach((item, i) => {
        if (!parts[i]) {
          ends[i]!.after((ends[i + 1] = new Comment()));
          parts[i] = childPart(ends[i]!, ends[i + 1]!, host);
        }
        parts[i]([item]);
      });
      clear(ends[value.length]!);
      parts.length = value.length;
    } else {
      // eslint-disable-next-line @typescript-eslint/no-base-to-string -- no object comes here, and Lit does as much with one
      const content = value instanceof Node ? value : value === nothing ? '' : String(value ?? '');
      if (content === shown) return;
      if (shown && typeof shown === 'string' && typeof content === 'string') start.nextSibling!.nodeValue = shown = content;
      else replace(content, content);
    }
  };
};
