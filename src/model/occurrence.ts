import type {FeedDate} from './date.js';

/** One time at which an event happens; without `start` its date is still to come. */
export interface Occurrence {
  readonly start: FeedDate | undefined;
  readonly end: FeedDate | undefined;
  /** A word of the format, or the publisher's own; "scheduled" unless the feed says otherwise. */
  readonly status: string;
}
