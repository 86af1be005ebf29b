/**
 * What stands in for the package `lit` in the files to paste: of its templates and of `LitElement` what our elements use. That
 * is 3,500 bytes less for every visitor. Who imports the package gets the real one. The browser tests run on both.
 */
import type {PropertyDeclarations, ReactiveController} from 'lit';
import {childPart} from './child.js';
import type {TemplateResult} from './template.js';

export {html, nothing} from './template.js';

/** Lit's `css` for browsers that have constructable style sheets, as all of our baseline do; without values put in. */
export function css([text]: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
}

/**
 * An element that renders once after any number of changes. Its attributes are texts, and named like their properties but for
 * the hyphens; a property whose `attribute` is false has none.
 */
export abstract class LitElement extends HTMLElement {
  static readonly properties: PropertyDeclarations = {};
  static readonly styles: readonly CSSStyleSheet[] = [];

  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([key, {attribute = key}]) => {
      // The browser asks once, but others may.
      if (!Object.hasOwn(this.prototype, key)) Object.defineProperty(this.prototype, key, accessor(Symbol()));
      return (attribute as string) || [];
    });
  }

  readonly renderRoot: ShadowRoot = this.shadowRoot ?? this.attachShadow({mode: 'open'});
  updateComplete = Promise.resolve();

  readonly #controllers: ReactiveController[] = [];
  readonly #show = childPart(this.renderRoot.appendChild(new Comment()), null, 0, this);
  /** Nothing is rendered before the element is in a page. */
  #pending = true;

  constructor() {
    super();
    const {styles, properties} = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = [...styles];
    // What a page set before the element was defined hides the accessor, and is set anew by it.
    const fields = this as Record<string, unknown>;
    for (const key of Object.keys(properties)) {
      if (!Object.hasOwn(this, key)) continue;
      const value = fields[key];
      Reflect.deleteProperty(this, key);
      fields[key] = value;
    }
  }

  abstract render(): TemplateResult;

  addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#pending = false;
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    (this as Record<string, unknown>)[name.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase())] = value;
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update();
    });
  }

  protected update(): void {
    let template: TemplateResult;
    try {
      template = this.render();
    } finally {
      this.#pending = false;
    }
    this.#show([template]);
  }
}

/** A property that has its element rendered again when its value changes. */
const accessor = (kept: symbol): PropertyDescriptor & ThisType<LitElement & Record<symbol, unknown>> => ({
  get() {
    return this[kept];
  },
  set(value) {
    if (Object.is(this[kept], value)) return;
    this[kept] = value;
    this.requestUpdate();
  },
});
