import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Feed} from '../model/feed.js';
import {readingOf} from './reading.js';
import {feedStore, type Snapshot} from './store.js';

/** What an element knows of its feed. */
export interface FeedState {
  readonly status?: Snapshot['status'];
  /** The last feed that was good, even after a later attempt failed. */
  readonly feed?: Feed | undefined;
  /** Where a person can read the feed when this version cannot. */
  readonly homePage?: string | undefined;
  /** Whether the last attempt failed, also while a new one is under way. */
  readonly failed?: boolean;
}

/** Keeps an element supplied with the feed at an address, and renders it again at each change. */
export class FeedController implements ReactiveController {
  state: FeedState = {};

  readonly #host: ReactiveControllerHost & Element;
  readonly #address: () => string | undefined;
  #asked: string | undefined;
  #url: string | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, address: () => string | undefined) {
    this.#host = host;
    this.#address = address;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = this.#address();
    if (address === this.#asked) return;
    this.hostDisconnected();
    this.#asked = address;
    // Made whole once: a page may change its own address later, and means the feed it named before.
    this.#url = absolute(address);
    this.state = {};
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#url || this.#leave) return;
    this.#leave = feedStore().subscribe(this.#url, (snapshot) => this.#take(snapshot));
    // The store knows of JSON that came, and not that it was no feed: that is no answer to stay with.
    if (this.state.status === 'failed') this.retry();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Asks for the feed again. */
  readonly retry = (): void => feedStore().refresh(this.#url!);

  #take({status, answer, error}: Snapshot): void {
    const {feed = this.state.feed, refusal, homePage} = answer ? readingOf(answer) : {};
    this.state = {
      status: refusal && status === 'ready' ? 'failed' : status,
      feed,
      homePage: refusal === 'newer-version' ? homePage : undefined,
      failed: !!(refusal ?? error),
    };
    this.#host.requestUpdate();
  }
}

/** The whole of an address that may be relative to the page; kept as it is when it is none, for the message to quote. */
function absolute(address: string | undefined): string | undefined {
  try {
    return address && new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}
