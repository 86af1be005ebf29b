import type {Instant} from '../../model/zone.js';
import type {Coordinates} from './address.js';
import type {Span} from './span.js';

/** What goes into a calendar, whatever it was in the feed, in words of one language. */
export interface CalendarEntry {
  /** What it is known by: the same each time, and of nothing else in the world. */
  readonly uid: string;
  /** When what is said here was last changed; when it is said, if that is not known. */
  readonly stamp: Instant;
  /** When the publisher last changed it. */
  readonly modified?: Instant | undefined;
  /** Grows with each change of when, where and whether it is (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  /** Whether it takes place; absent when that is not sure. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled' | undefined;
  readonly span: Span;
  readonly title: string;
  /** What else is said of it, or an empty text. */
  readonly description: string;
  /** Where it is in one line, or an empty text. */
  readonly place: string;
  readonly coordinates?: Coordinates | undefined;
  /** Its page. */
  readonly url?: string | undefined;
}
