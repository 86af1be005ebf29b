import {warn, type FeedError, type FeedErrorCode} from './errors.js';
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

type Request = (url: string, stop: AbortController) => Promise<Answer>;

interface Entry {
  snapshot: Snapshot;
  readonly listeners: Set<Listener>;
  /** Ends the request under way. */
  stop: AbortController;
}

/** Long enough for an element to be moved in the page without a second request, in milliseconds. */
const RELEASE_DELAY = 1000;

/** How often a feed is asked for anew by itself, and within which time for the first of these, in milliseconds; for each further one within twice as long. */
const RETRIES = 2;
const RETRY_WITHIN = 2000;

/** One entry a feed a page: whoever asks for the same address shares the request and the answer. */
export class FeedStore {
  readonly #entries = new Map<string, Entry>();
  readonly #request: Request;

  constructor(request: Request = requestFeed) {
    this.#request = request;
  }

  /**
   * Calls `listener` now and at each change, until the function it gives back is called. The first subscriber to `url`
   * makes the request; one who comes after a failure makes a new one.
   */
  subscribe(url: string, listener: Listener): () => void {
    const known = this.#entries.get(url);
    const entry: Entry = known ?? {snapshot: {status: 'failed'}, listeners: new Set(), stop: new AbortController()};
    this.#entries.set(url, entry);
    entry.listeners.add(listener);
    if (entry.snapshot.status === 'failed') this.refresh(url);
    else listener(entry.snapshot);
    return () => {
      entry.listeners.delete(listener);
      setTimeout(() => {
        if (entry.listeners.size > 0 || this.#entries.get(url) !== entry) return;
        this.#entries.delete(url);
        entry.stop.abort();
      }, RELEASE_DELAY);
    };
  }

  /**
   * Asks for a feed again, unless it is being asked for already. What is there stays until there is something better. After a
   * failure that may pass it is asked for twice more, at moments that chance spreads: a server that comes back is not to have
   * all its readers at once.
   */
  refresh(url: string, retries = RETRIES): void {
    const entry = this.#entries.get(url);
    if (!entry || entry.snapshot.status === 'loading') return;
    const tell = (change: Partial<Snapshot>): void => {
      entry.snapshot = {...entry.snapshot, ...change};
      for (const listener of entry.listeners) {
        // Listeners may be of other copies of the library; the fault of one is not to keep the others waiting.
        try {
          listener(entry.snapshot);
        } catch (reason) {
          warn(String(reason));
        }
      }
    };
    tell({status: 'loading'});
    entry.stop = new AbortController();
    this.#request(url, entry.stop).then(
      (answer) => tell({status: 'ready', answer, error: undefined}),
      (reason: unknown) => {
        if (this.#entries.get(url) !== entry) return;
        const {code, status, message} = reason as FeedError;
        if (retries === RETRIES) warn(message);
        tell({status: 'failed', error: {code, status}});
        if (retries > 0 && mayPass(code, status) && isWatched())
          setTimeout(
            () => {
              if (this.#entries.get(url) === entry && entry.snapshot.status === 'failed') this.refresh(url, retries - 1);
            },
            Math.random() * RETRY_WITHIN * (RETRIES + 1 - retries),
          );
      },
    );
  }
}

/** Whether a failure is of the server's moment and not of the feed: a missing page is missing the next second too. */
const mayPass = (code: FeedErrorCode, status = 0): boolean => code === 'network' || status === 429 || status >= 500;

/** Whether anybody waits, with a network to wait for. */
const isWatched = (): boolean => typeof document !== 'undefined' && document.visibilityState === 'visible' && navigator.onLine;

const KEY = Symbol.for('sharers.feed-store.1');

/** The page's one store, also when several copies of this library are on it: the first that is asked for makes it. */
export function feedStore(): FeedStore {
  const page = globalThis as {[KEY]?: FeedStore | undefined};
  return (page[KEY] ??= new FeedStore());
}
