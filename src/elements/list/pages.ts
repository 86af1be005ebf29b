import type {ReactiveControllerHost} from 'lit';

/** Keeps how much of an element's lists is shown, and leads who asks for more to the first of it. */
export class Pages {
  readonly #host: ReactiveControllerHost;
  #asked: Readonly<Record<string, number>> = {};
  #lists: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Begins anew where the lists are others than before, as what names them says. */
  of(lists: string): void {
    if (lists !== this.#lists) this.#asked = {};
    this.#lists = lists;
  }

  /** How many items of a list are shown: `size` unless a visitor has asked for more. */
  shown(list: string, size: number): number {
    return this.#asked[list] ?? size;
  }

  /** Shows so many items more of the list in which the button stands. */
  async more(list: string, size: number, {currentTarget}: Event): Promise<void> {
    const items = (currentTarget as Element).parentElement!.getElementsByTagName('li');
    const count = items.length;
    this.#asked = {...this.#asked, [list]: count + size};
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    items[count]?.focus();
  }
}
