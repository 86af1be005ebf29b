import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Language} from './language.js';

type Host = ReactiveControllerHost & Element;

const controllers = new Set<{look(): void}>();
let observer: MutationObserver | undefined;

/** Finds the language an element stands in, and has it rendered again when that changes. */
export class LocaleController<Words extends Language> implements ReactiveController {
  /** What the element says, in the language it stands in. */
  words: Words;

  readonly #host: Host;
  readonly #wordsIn: (tag: string) => Words;

  constructor(host: Host, wordsIn: (tag: string) => Words) {
    this.#host = host;
    this.#wordsIn = wordsIn;
    this.words = wordsIn('');
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    observer ??= new MutationObserver(() => controllers.forEach((controller) => controller.look()));
    this.look();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size === 0) observer?.disconnect();
  }

  /** The nearest `lang` around the element, through shadow hosts; else the browser's. */
  look(): void {
    let tag: string | null | undefined;
    for (let element: Element | undefined = this.#host; element;) {
      tag ||= element.closest('[lang]')?.getAttribute('lang');
      const root = element.getRootNode();
      // `lang` may be set in any of the trees the element stands in; to observe one again changes nothing.
      observer!.observe(root, {subtree: true, attributeFilter: ['lang']});
      element = (root as Partial<ShadowRoot>).host;
    }
    const words = this.#wordsIn(tag ?? navigator.language);
    if (words === this.words) return;
    this.words = words;
    this.#host.requestUpdate();
  }
}
