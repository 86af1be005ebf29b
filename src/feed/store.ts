import {FeedError, type FeedErrorCode} from './errors.js';
import {requestFeed, type Answer} from './request.js';

/**
 * What a subscriber knows of one feed at any moment. Shared by every copy and version of this library on the page, so it
 * holds nothing that ever changes shape: a word, plain values, and the JSON as it came.
 */
export interface Snapshot {
  readonly status: 'loading' | 'ready' | 'failed';
  /** The last answer that came, even after a later attempt failed. */
  readonly answer?: Answer | undefined;
  /** Why the last attempt failed; stays while a new one is under way. */
  readonly error?: {readonly code: FeedErrorCode; readonly status?: number | undefined} | undefined;
}

export type Listener = (snapshot: Snapshot) => void;

interface Entry {
  snapshot: Snapshot;
  readonly listeners: Set<Listener>;
  readonly stop: AbortController;
}

/** Long enough for an element to be moved in the page without a second request, in milliseconds. */
const RELEASE_DELAY = 1000;

/** One entry a feed a page: whoever asks for the same address shares the request and the answer. */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #request: typeof requestFeed;

  constructor(request: typeof requestFeed = requestFeed) {
    this.#request = request;
  }

  /**
   * Calls `listener` now and at each change, until the function it gives back is called. The first subscriber to `url`
   * makes the request; one who comes after a failure makes a new one.
   */
  subscribe(url: string, listener: Listener): () => void {
    const entry = this.#entries.get(url) ?? this.#open(url);
    entry.listeners.add(listener);
    if (entry.snapshot.status === 'failed') this.refresh(url);
    else listener(entry.snapshot);
    return () => {
      entry.listeners.delete(listener);
      setTimeout(() => this.#release(url, entry), RELEASE_DELAY);
    };
  }

  /** Asks for a feed again, unless it is being asked for already. What is there stays until there is something better. */
  refresh(url: string): void {
    const entry = this.#entries.get(url);
    if (!entry || entry.snapshot.status === 'loading') return;
    this.#tell(entry, {...entry.snapshot, status: 'loading'});
    void this.#load(url, entry);
  }

  #open(url: string): Entry {
    const entry: Entry = {snapshot: {status: 'loading'}, listeners: new Set(), stop: new AbortController()};
    this.#entries.set(url, entry);
    void this.#load(url, entry);
    return entry;
  }

  async #load(url: string, entry: Entry): Promise<void> {
    try {
      const answer = await this.#request(url, entry.stop.signal);
      this.#tell(entry, {status: 'ready', answer});
    } catch (cause) {
      if (entry.stop.signal.aborted) return;
      const error = cause instanceof FeedError ? cause : new FeedError('network', url, {cause});
      console.warn(`sharers-widgets: ${error.message}`);
      this.#tell(entry, {...entry.snapshot, status: 'failed', error: {code: error.code, status: error.status}});
    }
  }

  #tell(entry: Entry, snapshot: Snapshot): void {
    entry.snapshot = snapshot;
    for (const listener of entry.listeners) listener(snapshot);
  }

  #release(url: string, entry: Entry): void {
    if (entry.listeners.size > 0 || this.#entries.get(url) !== entry) return;
    this.#entries.delete(url);
    entry.stop.abort();
  }
}

const KEY = Symbol.for('sharers.feed-store.1');

/** The page's one store, also when several copies of this library are on it: the first that is asked for makes it. */
export function feedStore(): FeedStore {
  const page = globalThis as {[KEY]?: FeedStore | undefined};
  return (page[KEY] ??= new FeedStore());
}
