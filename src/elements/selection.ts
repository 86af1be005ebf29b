import type {LitElement} from 'lit';
import {SelectEvent} from './events.js';

/**
 * Tells the page's script when a visitor follows the link of an item, and lets it show the item in its own way. `shown` gives
 * the items on the page in their order there, each as its feed has it.
 */
export function announceSelection(host: LitElement, shown: () => readonly unknown[]): void {
  host.addEventListener('click', (event) => {
    // Who asks for a new tab or window is to have it.
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = event.composedPath();
    if (!path.some((node) => node instanceof Element && node.part.contains('link'))) return;
    const items = [...host.renderRoot.querySelectorAll('[part~=item]')];
    const index = items.findIndex((item) => path.includes(item));
    if (index >= 0 && !host.dispatchEvent(new SelectEvent(shown()[index]))) event.preventDefault();
  });
}
