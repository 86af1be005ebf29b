import type {FeedState} from '../feed/controller.js';

/**
 * What a page's style sheet can ask an element for: `:state(loading)`. Chromium before 125 has the same as `:--loading`, Firefox
 * before 126 and Safari before 17.4 have neither.
 */
export class StatesController {
  readonly #states: CustomStateSet | undefined;
  #prefix = '';

  constructor(host: HTMLElement) {
    this.#states = (host.attachInternals() as Partial<ElementInternals>).states;
  }

  /** Shows how the element's feeds stand, and whether there is nothing to show of them. */
  show({status, failures}: FeedState, empty: boolean): void {
    this.set({loading: status === 'loading', empty, failed: status === 'failed', stale: failures.some(({kept}) => kept)});
  }

  /** Sets the states that are true, and takes back those that are false. */
  set(states: Readonly<Record<string, boolean>>): void {
    for (const [name, holds] of Object.entries(states)) {
      const act = holds ? 'add' : 'delete';
      try {
        this.#states?.[act](this.#prefix + name);
      } catch {
        this.#prefix = '--';
        this.#states![act](this.#prefix + name);
      }
    }
  }
}
