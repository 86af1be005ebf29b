import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ActionWords} from '../locales/action/words.js';
import type {Menu} from '../parts/calendar-menu.js';

/** How long it is said that something was copied, in milliseconds. */
const SAID_FOR = 5000;

/** Keeps which menu of an element is open, and what was said of the last thing that was copied. */
export class MenuController implements ReactiveController {
  /** What is to be read out. */
  said = '';

  readonly #host: ReactiveControllerHost;
  #open: string | undefined;
  #text: string | undefined;
  #file: string | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#silence);
    this.said = '';
    this.#open = undefined;
    this.#write();
  }

  /** What a menu is to show: nothing before it is open. `file` writes what can be downloaded. */
  readonly menu = (id: string, file: () => string): Menu => {
    const open = id === this.#open;
    if (open) this.#write(file());
    return {id, open, file: open ? this.#file : undefined, toggle: (opens) => this.toggle(id, opens)};
  };

  toggle(id: string, opens: boolean): void {
    if (!opens && id !== this.#open) return;
    this.#write();
    this.#open = opens ? id : undefined;
    this.#host.requestUpdate();
  }

  /** Copies a text, or says it where the browser does not let a page copy. */
  async copy(text: string, {copied, copyYourself}: ActionWords): Promise<void> {
    clearTimeout(this.#silence);
    // What is said a second time is read out only if it was gone in between.
    this.said = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.said = copied;
      // An address that could not be copied stays, for who copies it by hand.
      this.#silence = setTimeout(() => {
        this.said = '';
        this.#host.requestUpdate();
      }, SAID_FOR);
    } catch {
      this.said = copyYourself(text);
    }
    this.#host.requestUpdate();
  }

  /** Has a file of a text, or of none. The list can turn under an open menu, which then is another event's. */
  #write(text?: string): void {
    if (text === this.#text) return;
    if (this.#file) URL.revokeObjectURL(this.#file);
    this.#text = text;
    this.#file = text && URL.createObjectURL(new Blob([text], {type: 'text/calendar'}));
  }
}
