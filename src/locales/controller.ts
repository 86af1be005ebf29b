import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {wordsIn, type Words} from './words.js';

type Host = ReactiveControllerHost & Element;

const elements = new Set<LocaleController>();
let observer: MutationObserver | undefined;

/** Finds the language an element stands in, and has it rendered again when that changes. */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #tag = '';
  #words: Words | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What the element says, in the language it stands in. */
  get words(): Words {
    return (this.#words ??= wordsIn(this.#tag));
  }

  hostConnected(): void {
    elements.add(this);
    observer ??= new MutationObserver(() => elements.forEach((element) => element.look()));
    // Observing a root again changes nothing; `lang` may be set in any of the shadow trees the element stands in.
    for (const root of rootsAround(this.#host)) observer.observe(root, {subtree: true, attributeFilter: ['lang']});
    this.look();
  }

  hostDisconnected(): void {
    elements.delete(this);
    if (elements.size === 0) observer?.disconnect();
  }

  look(): void {
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#words = undefined;
    this.#host.requestUpdate();
  }
}

/** The nearest `lang` around an element, through shadow hosts; else the browser's. */
function languageOf(host: Element): string {
  for (let element: Element | null = host; element; element = hostOf(element.getRootNode())) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    if (tag) return tag;
  }
  return navigator.language;
}

function* rootsAround(host: Element): Generator<Node> {
  for (let element: Element | null = host; element;) {
    const root = element.getRootNode();
    yield root;
    element = hostOf(root);
  }
}

const hostOf = (root: Node): Element | null => (root instanceof ShadowRoot ? root.host : null);
