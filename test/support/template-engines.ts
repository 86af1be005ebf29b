import * as lit from 'lit';
import {childPart} from '../../src/embed/child.js';
import * as standIn from '../../src/embed/template.js';

/** Real Lit, or what stands in for it in the files to paste. */
export interface TemplateEngine {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: symbol;
  /** Shows values at the end of a node, each in place of the one before. */
  readonly renderer: (root: HTMLElement, host?: object) => (value: unknown) => void;
}

export const TEMPLATE_ENGINES: Readonly<Record<'Lit' | 'the stand-in', TemplateEngine>> = {
  Lit: {
    ...lit,
    renderer: (root, host) => (value) => void lit.render(value, root, host && {host}),
  },
  'the stand-in': {
    ...standIn,
    renderer: (root, host) => {
      const show = childPart(root.appendChild(new Comment()), null, 0, host);
      return (value) => show([value]);
    },
  },
};

/** What a reader finds in a node: its markup without comments, and with texts that touch made one. */
export const markupIn = (root: Node): string => {
  const copy = root.cloneNode(true) as Element;
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
  copy.normalize();
  return copy.innerHTML;
};
