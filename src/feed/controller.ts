import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Feed} from '../model/feed.js';
import type {Instant} from '../model/zone.js';
import {addressesIn, hostOf} from './addresses.js';
import {inlineAnswer, inlineScript} from './inline.js';
import {minutesIn} from './interval.js';
import {whenNear} from './near.js';
import type {Answer} from './request.js';
import {FeedSource} from './source.js';

/** What an author says of where an element's items come from: texts as attributes give them, but `data`. */
export interface FeedOptions {
  /** The feeds' addresses, separated by spaces; one named twice counts once. */
  readonly feed?: string | null | undefined;
  /** A feed without a network, which wins over all else; undefined or null for none. It is read once: a change wants a new object. */
  readonly data?: unknown;
  /** When the addresses are asked: "eager" (at once, the default), "lazy" (near the viewport) or "click" (not before `refresh`). */
  readonly loading?: string | null | undefined;
  /**
   * After how many minutes to ask again, 1 at the least, while the page is seen; never unless given. Where a script in the tag
   * holds the feed, no address is asked without it, and with 0 each is asked once.
   */
  readonly refreshMinutes?: string | number | null | undefined;
}

/** What an element knows of its feeds. */
export interface FeedState {
  /**
   * How they stand together: "loading" while one that somebody waits for is on its way (see `FeedSource.status`), else "failed"
   * when the last attempt at any has failed, else "ready" when any is there; "idle" is: waits for a click, for the viewport,
   * for the rest of the page, or has no feed.
   */
  readonly status: FeedSource['status'];
  /** The feeds to show, in the author's order, each the last that was good. The same array as long as they are the same. */
  readonly feeds: readonly Feed[];
  /** The feeds whose last attempt failed, also while a new one is under way. */
  readonly failures: readonly FeedFailure[];
  /** The hosts that will be asked for what is not there yet, once `refresh` is called as `loading="click"` wants it. */
  readonly waiting: readonly string[];
}

export interface FeedFailure {
  readonly url: string;
  readonly host: string;
  /** Whether an earlier copy is among the feeds to show. */
  readonly kept: boolean;
  /** When that copy came; not known of one that came with the page. */
  readonly since?: Instant | undefined;
  /** Where a person can read the feed when this version cannot. */
  readonly homePage?: string | undefined;
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
  /** Whether they have addresses to ask, and whether a script in the tag stands for these. */
  #asks = false;
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
    if (data == null && document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', this.#look);
    const feed = this.#addresses();
    const given = data ?? inlineScript(this.#host);
    if (feed !== this.#feed || given !== this.#given) this.#gather(feed, given, data == null);
    const minutes = minutesIn(refreshMinutes);
    if (loading === 'lazy') this.#unwatch ??= whenNear(this.#host, this.#come);
    const begun = !/^(lazy|click)$/.test(loading ?? '') || feed === this.#released || (loading === 'lazy' && this.#near);
    for (const source of this.#asks ? this.#sources : []) {
      if (begun && (!this.#inline || minutes === 0)) source.start();
      source.every((begun && minutes) || 0);
    }
    this.#conclude();
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#look);
    this.#unwatch?.();
    this.#unwatch = undefined;
    for (const source of this.#sources) source.stop();
  }

  /** Asks (again) for all feeds: after a failure, at a script's wish, or on the click that `loading="click"` waits for. */
  readonly refresh = (): void => {
    this.#released = this.#addresses();
    if (this.#asks && this.#host.isConnected) for (const source of this.#sources) source.refresh();
    this.#look();
  };

  readonly #look = (): void => this.#host.requestUpdate();

  readonly #come = (): void => {
    this.#near = true;
    this.#look();
  };

  /** The author's addresses, as they were written; none where the author gives the feed itself. */
  #addresses(): string {
    const {feed, data} = this.#options();
    return (data == null && feed) || '';
  }

  /** Brings the sources in line with what the author says; those that stay keep their feeds. */
  #gather(feed: string, given: unknown, fromTag: boolean): void {
    const addresses = addressesIn(feed, document.baseURI);
    const url = addresses[0] ?? document.baseURI;
    const answer = fromTag ? given && inlineAnswer(given as Element, url) : {json: Object(given) as object, url};
    const before = this.#sources;
    this.#sources = (answer && !addresses[0] ? [url] : addresses).map(
      (address) => (fromTag && before.find((source) => source.url === address)) || new FeedSource(address, this.#tell),
    );
    for (const source of before) if (!this.#sources.includes(source)) source.stop();
    const [first] = this.#sources;
    if (answer && (given !== this.#given || first!.status === 'idle')) first!.give(answer as Answer);
    this.#feed = feed;
    this.#given = given;
    this.#asks = addresses.length > 0;
    this.#inline = !!answer && fromTag;
  }

  readonly #tell = (event?: Event): void => {
    this.#conclude();
    this.#look();
    // Who listens finds the element as it is now.
    if (event) void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  };

  #conclude(): void {
    const sources = this.#sources;
    const known = this.state.feeds;
    const feeds = sources.flatMap(({feed}) => feed ?? []);
    const same = feeds.length === known.length && feeds.every((feed, index) => feed === known[index]);
    const waits = this.#options().loading === 'click' && !this.#inline;
    this.state = {
      status: (['loading', 'failed', 'ready'] as const).find((one) => sources.some(({status}) => status === one)) ?? 'idle',
      feeds: same ? known : feeds,
      failures: sources
        .filter(({error}) => error)
        .map(({url, feed, since, homePage}) => ({url, host: hostOf(url), kept: !!feed, since, homePage})),
      waiting: waits ? sources.filter(({feed, error}) => !feed && !error).map(({url}) => hostOf(url)) : [],
    };
  }
}
