import type {LitElement, ReactiveController} from 'lit';

/** What is known of an item that is shown: its feed, and what that feed calls it. */
interface Shown {
  readonly base: string;
  readonly ids: readonly string[];
}

/** The elements of the page that show items. */
const elements = new Set<OnPage>();

/** Leads a visitor from an item of one element to another that a second element of the page shows. */
export class OnPage implements ReactiveController {
  readonly #host: LitElement;
  readonly #shown: () => readonly Shown[];
  /** What the element showed when the others last heard of it. */
  #told = '';
  #asks = false;

  /** `shown` gives the items on the page, in their order there. */
  constructor(host: LitElement, shown: () => readonly Shown[]) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostConnected(): void {
    elements.add(this);
  }

  hostDisconnected(): void {
    elements.delete(this);
    this.#tell('');
  }

  /** Is called when the element is rendered: the others may now lead here, or no more. */
  rendered(): void {
    if (this.#host.isConnected) this.#tell(this.#shown().flatMap(keys).join('\n'));
  }

  /** The way to an item that another element shows, by its key (`keyOf`); nothing while none does. */
  readonly wayTo = (key: string): (() => void) | undefined => {
    this.#asks = true;
    for (const other of elements) {
      const index = other === this ? -1 : other.#shown().findIndex((item) => keys(item).includes(key));
      if (index >= 0) return () => other.#host.renderRoot.querySelectorAll<HTMLElement>('[part~=item]')[index]?.focus();
    }
    return undefined;
  };

  #tell(shown: string): void {
    if (shown === this.#told) return;
    this.#told = shown;
    for (const other of elements) if (other !== this && other.#asks) other.#host.requestUpdate();
  }
}

const keys = ({base, ids}: Shown): readonly string[] => ids.map((id) => `${base} ${id}`);
