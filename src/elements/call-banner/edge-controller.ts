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
  readonly #host: LitElement;
  readonly #wanted: () => Edge | undefined;
  /** Where it is instead of the edge that is wanted. */
  #instead: Edge | 'none' | undefined;
  #waiting: number | undefined;
  #refocused = false;

  /** `wanted` says at which edge the element is to be, if at any. */
  constructor(host: LitElement, wanted: () => Edge | undefined) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** The edge to be at; none where nothing else keeps it off the focus, or none is wanted. */
  get edge(): Edge | undefined {
    const edge = this.#wanted() && (this.#instead ?? this.#wanted());
    return edge === 'none' ? undefined : edge;
  }

  hostConnected(): void {
    for (const type of CHANGES) addEventListener(type, this.#wait, {capture: true, passive: true});
  }

  hostDisconnected(): void {
    for (const type of CHANGES) removeEventListener(type, this.#wait, {capture: true});
    if (this.#waiting !== undefined) cancelAnimationFrame(this.#waiting);
    this.#waiting = undefined;
  }

  hostUpdate(): void {
    this.#wait();
  }

  /** Browsers scroll to what gets the focus only after they said so, and there is nothing to measure before it is rendered. */
  readonly #wait = (event?: Event): void => {
    if (event?.type.startsWith('focus')) this.#refocused = true;
    this.#waiting ??= requestAnimationFrame(this.#look);
  };

  readonly #look = (): void => {
    this.#waiting = undefined;
    const wanted = this.#wanted();
    const box = this.#host.renderRoot.querySelector('[part=base]');
    const focused = deepest(document.activeElement);
    if (!wanted || !box || this.#host.matches(':focus-within')) return;
    const other = wanted === 'top' ? 'bottom' : 'top';
    const tries: readonly (Edge | 'none' | undefined)[] = [this.#refocused ? wanted : this.#instead, wanted, other];
    this.#refocused = false;
    // What holds the element itself, as the whole of a page can, is under it wherever it is.
    const free = !focused || focused === document.body || focused.contains(this.#host) ? undefined : focused;
    const edge = tries.find((one) => one && one !== 'none' && !(free && covers(one, box, free))) ?? 'none';
    const instead = edge === wanted ? undefined : edge;
    if (instead === this.#instead) return;
    this.#instead = instead;
    this.#host.requestUpdate();
  };
}

/** Whether a box as high as this one would lie over an element at an edge. */
function covers(edge: Edge | 'none', box: Element, element: Element): boolean {
  const {height} = box.getBoundingClientRect();
  const {top, bottom} = element.getBoundingClientRect();
  return edge === 'top' ? top < height && bottom > 0 : bottom > innerHeight - height && top < innerHeight;
}

/** What has the focus, in whatever shadow tree. */
function deepest(element: Element | null): Element | null {
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
