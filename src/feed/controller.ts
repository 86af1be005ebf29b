import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {addressesIn} from './addresses.js';
import {documentOf} from './given.js';
import {INLINE, inlineAnswer} from './inline.js';
import {minutesIn} from './interval.js';
import {whenNear} from './near.js';
import type {Answer} from './request.js';
import {FeedSource} from './source.js';
import {stateOf, type FeedState} from './state.js';

/** What an author says of where an element's items come from: texts as attributes give them, but `data`. */
export interface FeedOptions {
  /** The feeds' addresses, separated by spaces; one named twice counts once. */
  readonly feed?: string | null | undefined;
  /** A feed without a network, or an item alone, which wins over all else; undefined or null for none. It is read once: a change wants a new object. */
  readonly data?: unknown;
  /** When the addresses are asked: "eager" (at once, the default), "lazy" (near the viewport) or "click" (not before `refresh`). */
  readonly loading?: string | null | undefined;
  /**
   * After how many minutes to ask again, 1 at the least, while the page is seen; never unless given. Where a script in the tag
   * holds the feed, no address is asked without it, and with 0 each is asked once.
   */
  readonly refreshMinutes?: string | number | null | undefined;
}

/** Keeps an element supplied with its feeds, has it rendered again at each change, and fires its life events. */
export class FeedController implements ReactiveController {
  state: FeedState = {status: 'idle', feeds: [], failures: [], waiting: []};

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: () => FeedOptions;
  #sources: readonly FeedSource[] = [];
  /** What the sources were made of. */
  #feed: string | undefined;
  #given: unknown;
  /** Whether a script in the tag stands for what the addresses hold. */
  #inline = false;
  /** The addresses that `refresh` was called for: consent to ask them is none to ask others. */
  #released: string | undefined;
  #near = false;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, options: () => FeedOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
  }

  hostUpdate(): void {
    if (!this.#host.isConnected) return;
    const {data, loading, refreshMinutes} = this.#options();
    // What stands in the tag may not be there yet, or not all of it.
    if (data == null && document.readyState === 'loading')
      return document.addEventListener('DOMContentLoaded', this.#look, {once: true});
    const feed = this.#addresses();
    const given = data ?? this.#host.querySelector(INLINE);
    if (feed !== this.#feed || given !== this.#given) this.#gather(feed, given, data == null);
    const minutes = minutesIn(refreshMinutes);
    if (loading === 'lazy') this.#unwatch ??= whenNear(this.#host, this.#come);
    const begun = !/^(lazy|click)$/.test(loading ?? '') || feed === this.#released || (loading === 'lazy' && this.#near);
    for (const source of feed ? this.#sources : []) {
      if (begun && (!this.#inline || minutes === 0)) source.start();
      source.every((begun && minutes) || 0);
    }
    this.state = stateOf(this.#sources, this.state.feeds, loading === 'click' && !this.#inline);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    for (const source of this.#sources) source.stop();
  }

  /** Asks (again) for all feeds: after a failure, at a script's wish, or on the click that `loading="click"` waits for. */
  readonly refresh = (): void => {
    this.#released = this.#addresses();
    if (this.#feed && this.#host.isConnected) for (const source of this.#sources) source.refresh();
    this.#look();
  };

  readonly #look = (): void => this.#host.requestUpdate();

  readonly #come = (): void => {
    this.#near = true;
    this.#unwatch?.();
    this.#look();
  };

  /** The author's addresses, as they were written; none where the author gives the feed itself. */
  #addresses(): string {
    const {feed, data} = this.#options();
    return ((data == null && feed) || '').trim();
  }

  /** Brings the sources in line with what the author says; those that stay keep their feeds. */
  #gather(feed: string, given: unknown, fromTag: boolean): void {
    const addresses = addressesIn(feed, document.baseURI);
    const url = addresses[0] ?? document.baseURI;
    const answer = fromTag ? given && inlineAnswer(given as Element, url) : {json: documentOf(given), url};
    const before = this.#sources;
    this.#sources = (answer && !feed ? [url] : addresses).map(
      (address) => (fromTag && before.find((source) => source.url === address)) || new FeedSource(address, this.#tell),
    );
    for (const source of before) if (!this.#sources.includes(source)) source.stop();
    const [first] = this.#sources;
    if (answer && (given !== this.#given || first!.status === 'idle')) first!.give(answer as Answer);
    this.#feed = feed;
    this.#given = given;
    this.#inline = !!answer && fromTag;
  }

  readonly #tell = (event?: Event): void => {
    this.#look();
    // Who listens finds the element as it is now.
    if (event) void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  };
}
