import type {FeedState} from '../feed/state.js';

/** What a page's style sheet can ask an element for: `:state(loading)`, in Chromium since 125, Firefox since 126, Safari since 17.4. */
export class StatesController {
  readonly #internals: ElementInternals;

  constructor(host: HTMLElement) {
    this.#internals = host.attachInternals();
  }

  /** Shows how the element's feeds stand, whether there is nothing to show of them, and the element's `own` states. */
  show({status, failures}: FeedState, empty: boolean, own?: Readonly<Record<string, boolean>>): void {
    this.set({...own, loading: status === 'loading', empty, failed: status === 'failed', stale: failures.some(({kept}) => kept)});
  }

  /** Sets the states that are true, and takes back those that are false. */
  set(states: Readonly<Record<string, boolean>>): void {
    for (const [name, holds] of Object.entries(states)) {
      try {
        this.#internals.states[holds ? 'add' : 'delete'](name);
      } catch {
        // An older browser has no states, or takes none of such a name.
      }
    }
  }
}
