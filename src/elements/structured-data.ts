import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../feed/errors.js';

/** What the page says already, by which element says it. */
const said = new Map<string, StructuredData>();

/** Says in the page's head, for search engines, what an element shows (JSON-LD); each thing once a page. */
export class StructuredData implements ReactiveController {
  readonly #script = document.createElement('script');

  constructor(host: ReactiveControllerHost) {
    this.#script.type = 'application/ld+json';
    host.addController(this);
  }

  hostDisconnected(): void {
    this.say([]);
  }

  /** Says these things, by their ids, and none that another element says. */
  say(things: readonly (readonly [id: string, thing: object | undefined])[]): void {
    for (const [id, by] of said) if (by === this) said.delete(id);
    const own = things.filter(([id, thing]) => thing && !said.has(id));
    for (const [id] of own) said.set(id, this);
    if (own.length === 0) return this.#script.remove();
    const text = JSON.stringify(own.map(([, thing]) => thing));
    if (text === this.#script.text && this.#script.isConnected) return;
    try {
      this.#script.text = text;
      document.head.append(this.#script);
    } catch {
      warnOnce();
    }
  }
}

let warned = false;

function warnOnce(): void {
  if (!warned) warn('This page’s Trusted Types let no script write structured data (json-ld): there is none.');
  warned = true;
}
