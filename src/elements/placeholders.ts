/**
 * Puts elements where a page has `<div data-sharers="event-list" data-feed="…">`: some content systems take out every tag that
 * they do not know, and leave a `div` its `data-` attributes. Each of these that the element knows becomes its attribute; what
 * stands in the `div` is the page's text until the feed is there; its `id`, `class`, `lang`, `dir` and `slot` stay.
 */
export function fillPlaceholders(root: ParentNode): void {
  for (const placeholder of root.querySelectorAll<HTMLElement>('[data-sharers]')) {
    const name = `sharers-${placeholder.dataset['sharers']!.trim()}`;
    const defined = customElements.get(name) as Definition | undefined;
    // A name that is none of ours keeps its text.
    if (!defined) continue;
    const element = document.createElement(name);
    for (const {name: attribute, value} of placeholder.attributes) {
      const own = attribute.replace(/^data-/, '');
      // No other: a content system that takes out `onclick` may leave `data-onclick`.
      if ((own === attribute ? STAYING : defined.observedAttributes).includes(own)) element.setAttribute(own, value);
    }
    element.append(...placeholder.childNodes);
    placeholder.replaceWith(element);
  }
}

/** Does so with the whole page, also with what of it is still to be read; in Node, where there is none, nothing. */
export function fillPlaceholdersOfPage(): void {
  if (typeof document === 'undefined') return;
  const fill = (): void => fillPlaceholders(document);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fill);
  fill();
}

type Definition = CustomElementConstructor & {readonly observedAttributes: readonly string[]};

const STAYING = ['id', 'class', 'lang', 'dir', 'slot'];
