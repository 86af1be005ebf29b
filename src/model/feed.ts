import type {FeedDate} from './date.js';
import type {agent, envelope, event, place, publisher} from './read/shapes.js';
import type {Value} from './read/value.js';
import type {Text} from './text.js';
import type {Zone} from './zone.js';

/** A feed after reading: every text has its language, every address is safe, every date is one of the calendar. */
export interface Feed extends Omit<Value<typeof envelope>, 'title' | 'items' | 'version'> {
  readonly title: Text;
  readonly events: readonly FeedEvent[];
}

export type Publisher = Value<typeof publisher>;
export type Agent = Value<typeof agent>;
export type Place = Value<typeof place>;

/** One time at which an event happens; without `start` its date is still to come. */
export interface Occurrence {
  readonly start: FeedDate | undefined;
  readonly end: FeedDate | undefined;
  /** A word of the format, or the publisher's own; "scheduled" unless the feed says otherwise. */
  readonly status: string;
}

/** An event; `occurrences` says all of when it is. */
export interface FeedEvent extends Omit<Value<typeof event>, 'occurrences' | 'start' | 'end' | 'status' | 'timezone'> {
  /** The language of its texts that say no other. */
  readonly language: string;
  /** At least one; in the order of time. */
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
  /** Where its local times are at home; absent when they float. */
  readonly zone: Zone | undefined;
}

export type Series = NonNullable<FeedEvent['series']>;
