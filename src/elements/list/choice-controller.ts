import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {CONTROLS, type Choice} from '../../view/choice.js';
import {FilterEvent} from '../events.js';

/** Keeps what a visitor chose, and if its author wants it in the page's address, where the back button finds it. */
export class ChoiceController implements ReactiveController {
  choice: Choice = {};

  readonly #host: ReactiveControllerHost & Element;
  readonly #prefix: () => string | undefined;
  #known: string | undefined;

  /** `prefix` begins the names in the page's address, and tells elements apart; without one nothing is kept there. */
  constructor(host: ReactiveControllerHost & Element, prefix: () => string | undefined) {
    this.#host = host;
    this.#prefix = prefix;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  hostUpdate(): void {
    if (this.#prefix() === this.#known) return;
    this.#known = this.#prefix();
    this.#read();
  }

  /** Takes a visitor's choice, unless the page's script objects. Each is a step of the back button, but for the letters of a search. */
  readonly choose = (change: Choice): boolean => {
    const choice = {...this.choice, ...change};
    if (!this.#host.dispatchEvent(new FilterEvent(choice))) return false;
    this.choice = choice;
    this.#write('search' in change && Object.keys(change).length === 1);
    this.#host.requestUpdate();
    return true;
  };

  readonly #read = (): void => {
    if (this.#known === undefined) return;
    const {searchParams} = new URL(location.href);
    this.choice = Object.fromEntries(CONTROLS.map((name) => [name, searchParams.get(this.#named(name)) ?? '']));
    this.#host.requestUpdate();
  };

  #write(replacing: boolean): void {
    if (this.#known === undefined) return;
    // What else stands in the address is the page's, and stays as it is written.
    const names = CONTROLS.map((name) => `${encodeURIComponent(this.#named(name))}=`);
    const others = location.search
      .slice(1)
      .split('&')
      .filter((pair) => pair && !names.some((name) => pair.startsWith(name)));
    const own = CONTROLS.flatMap((name, index) =>
      this.choice[name] ? names[index]! + encodeURIComponent(this.choice[name]) : [],
    );
    const search = [...others, ...own].join('&');
    const url = location.pathname + (search && `?${search}`) + location.hash;
    try {
      history[replacing ? 'replaceState' : 'pushState'](history.state, '', url);
    } catch {
      // A page without an address of its own, or a browser that has seen too many: the choice is kept all the same.
    }
  }

  #named(name: string): string {
    return `${this.#known}-${name}`;
  }
}
