import {MINUTE} from '../model/date.js';
import type {Feed} from '../model/feed.js';
import type {Instant} from '../model/zone.js';
import {FeedError} from './errors.js';
import {FeedErrorEvent, FeedLoadEvent} from './events.js';
import {whenDue} from './interval.js';
import {readingOf} from './reading.js';
import type {Answer} from './request.js';
import {feedStore, type Snapshot} from './store.js';

/** One of an element's feeds: asks for it, and keeps the last of it that was good. */
export class FeedSource {
  readonly url: string;
  /**
   * How the feed stands for who waits for it: "idle" before it is asked for; "loading" at the first time, and when a person or
   * a script asks again. What is asked for by the clock changes nothing before it is there, or nothing would stand still.
   */
  status: Snapshot['status'] | 'idle' = 'idle';
  feed: Feed | undefined;
  /** When that came, where it came from the network. */
  since: Instant | undefined;
  /** Why the last attempt failed; stays while a new one is under way. */
  error: FeedError | undefined;
  /** Where a person can read the feed when this version cannot. */
  homePage: string | undefined;

  readonly #tell: (event?: Event) => void;
  #answer: Answer | undefined;
  /** When it was asked for last, by whatever element of the page. */
  #asked: Instant = Date.now();
  #minutes = 0;
  #leave: (() => void) | undefined;
  #rest: (() => void) | undefined;

  /** `tell` is called at each change, with the event to fire if it is one to be told of. */
  constructor(url: string, tell: (event?: Event) => void) {
    this.url = url;
    this.#tell = tell;
  }

  /** Asks for the feed, unless it has been asked for. */
  start(): void {
    if (this.#leave) return;
    this.#leave = feedStore().subscribe(this.url, (snapshot) => this.#take(snapshot));
    // The store knows of JSON that came, and not that it was no feed: that is no answer to stay with.
    if (this.status === 'failed') this.refresh();
  }

  /** Asks for the feed, and anew if it has been asked for. */
  refresh(): void {
    const first = this.status === 'idle';
    this.start();
    if (first) return;
    this.status = 'loading';
    feedStore().refresh(this.url);
    this.#tell();
  }

  /** Asks again whenever the last time was so many minutes ago; with 0 no more. */
  every(minutes: number): void {
    if (minutes === this.#minutes) return;
    this.#minutes = minutes;
    this.#rest?.();
    this.#rest = minutes ? whenDue(() => this.#asked + minutes * MINUTE, this.#again) : undefined;
  }

  /** Asks no more; what is there stays. */
  stop(): void {
    this.every(0);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Takes an answer, wherever it comes from. */
  give(answer: Answer): void {
    this.#answer = answer;
    const {feed, refusal, homePage} = readingOf(answer);
    if (!feed) return this.#fail(new FeedError(refusal!, this.url), refusal === 'newer-version' ? homePage : undefined);
    this.feed = feed;
    this.since = answer.at;
    this.error = undefined;
    this.status = 'ready';
    this.#tell(new FeedLoadEvent(this.url, answer.json));
  }

  readonly #again = (): void => {
    if (this.#leave) feedStore().refresh(this.url);
    else this.start();
  };

  #take({status, answer, error}: Snapshot): void {
    this.#asked = (status === 'ready' && answer?.at) || Date.now();
    if (answer && answer !== this.#answer) this.give(answer);
    if (status === 'failed') this.#fail(new FeedError(error!.code, this.url, undefined, error!.status));
    if (status !== 'loading' || this.status !== 'idle') return;
    this.status = 'loading';
    this.#tell();
  }

  #fail(error: FeedError, homePage?: string): void {
    this.error = error;
    this.homePage = homePage;
    this.status = 'failed';
    this.#tell(new FeedErrorEvent(error));
  }
}
