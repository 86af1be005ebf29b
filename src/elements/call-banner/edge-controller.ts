import type {LitElement, ReactiveController} from 'lit';

/** An edge of the window. */
export type Edge = 'top' | 'bottom';

/** What can bring the banner and what has the focus together. */
const CHANGES = ['focusin', 'focusout', 'scroll', 'resize'];

/**
 * Keeps an element at an edge of the window and off what has the focus in the page: it goes to the other edge where it would
 * lie over that, and to none where both do. It comes back with the next focus alone, so that nothing moves while one scrolls.
 */
export class EdgeController implements ReactiveController {
  /** The edge to be at; none where nothing else keeps the element off the focus, or none is wanted. */
  edge: Edge | undefined;

  readonly #host: LitElement;
  #wanted: Edge | undefined;
  #isWaiting = false;
  #isRefocused = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Says at which edge the element is to be, if at any. */
  want(edge: Edge | undefined): void {
    if (edge !== this.#wanted) this.edge = this.#wanted = edge;
    // There is nothing to measure before it is rendered.
    if (edge) this.#wait();
  }

  hostConnected(): void {
    for (const type of CHANGES) addEventListener(type, this.#wait, true);
  }

  hostDisconnected(): void {
    for (const type of CHANGES) removeEventListener(type, this.#wait, true);
  }

  /** Browsers scroll to what gets the focus only after they said so. */
  readonly #wait = (event?: Event): void => {
    this.#isRefocused ||= !!event?.type.startsWith('focus');
    if (!this.#isWaiting) requestAnimationFrame(this.#look);
    this.#isWaiting = true;
  };

  readonly #look = (): void => {
    this.#isWaiting = false;
    const wanted = this.#wanted;
    const box = this.#host.renderRoot.querySelector('[part=base]');
    if (!wanted || !box || this.#host.matches(':focus-within')) return;
    const {height} = box.getBoundingClientRect();
    const focused = deepest(document.activeElement);
    // What holds the element itself, as the whole of a page can, is under it wherever it is.
    const {top, bottom} = focused?.contains(this.#host) ? NOWHERE : (focused?.getBoundingClientRect() ?? NOWHERE);
    const isFree = {top: top >= height || bottom <= 0, bottom: bottom <= innerHeight - height || top >= innerHeight};
    const first = this.#isRefocused ? wanted : (this.edge ?? wanted);
    const edge = [first, wanted, 'top' as const, 'bottom' as const].find((one) => isFree[one]);
    this.#isRefocused = false;
    if (edge === this.edge) return;
    this.edge = edge;
    this.#host.requestUpdate();
  };
}

const NOWHERE = {top: Infinity, bottom: Infinity};

/** What has the focus, in whatever shadow tree. */
function deepest(element: Element | null): Element | null {
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
