import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../feed/errors.js';

/** What the page says already, by which element says it. */
const said = new Map<string, StructuredData>();

/** The elements of the page that might say something. */
const hosts = new Set<Host>();

type Host = ReactiveControllerHost & Element;

/** Says in the page's head, for search engines, what an element shows (JSON-LD); each thing once a page. */
export class StructuredData implements ReactiveController {
  readonly #script = document.createElement('script');

  readonly #host: Host;

  constructor(host: Host) {
    this.#script.type = 'application/ld+json';
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    this.say([]);
  }

  /** Says these things, by their ids, and none that another element says. */
  say(things: readonly (readonly [id: string, thing: object | undefined])[]): void {
    const before = [...said].flatMap(([id, by]) => (by === this ? id : []));
    for (const id of before) said.delete(id);
    // An element can be rendered once more when it is out of the page.
    const own = this.#host.isConnected ? things.filter(([id, thing]) => thing && !said.has(id)) : [];
    for (const [id] of own) said.set(id, this);
    // Another that shows what this one no longer does is to say it.
    if (before.some((id) => !said.has(id))) for (const host of hosts) host.requestUpdate();
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
