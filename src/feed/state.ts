import type {Feed} from '../model/feed.js';
import type {Instant} from '../model/zone.js';
import {hostOf} from './addresses.js';
import type {FeedSource} from './source.js';

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

/** How feeds stand together. `known` is the array of feeds from before; `waits` says whether a click is waited for. */
export function stateOf(sources: readonly FeedSource[], known: readonly Feed[], waits: boolean): FeedState {
  const feeds = sources.flatMap(({feed}) => feed ?? []);
  const same = feeds.length === known.length && feeds.every((feed, index) => feed === known[index]);
  return {
    status: (['loading', 'failed', 'ready'] as const).find((one) => sources.some(({status}) => status === one)) ?? 'idle',
    feeds: same ? known : feeds,
    failures: sources
      .filter(({error}) => error)
      .map(({url, feed, since, homePage}) => ({url, host: hostOf(url), kept: !!feed, since, homePage})),
    waiting: waits ? sources.filter(({feed, error}) => !feed && !error).map(({url}) => hostOf(url)) : [],
  };
}
