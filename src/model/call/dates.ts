import type {FeedDate} from '../date.js';
import type {Zone} from '../zone.js';

/** What must be known of a call to say how it stands. The names are the format's; `model/wire.ts` says a sentence on each. */
export interface CallDates {
  readonly status?: string | undefined;
  readonly expired?: boolean | undefined;
  readonly opens?: FeedDate | undefined;
  readonly deadline?: FeedDate | undefined;
  readonly previous_deadline?: FeedDate | undefined;
  readonly rolling?: boolean | undefined;
  /** Where its local times are at home: the publisher's zone, and never the reader's. Absent when they float. */
  readonly zone?: Zone | undefined;
  readonly stages?: readonly StageDates[] | undefined;
  readonly results?: {readonly date?: FeedDate | undefined; readonly selected?: readonly unknown[] | undefined} | undefined;
}

/** What must be known of a stage. */
export interface StageDates {
  readonly kind?: string | undefined;
  readonly start?: FeedDate | undefined;
  readonly end?: FeedDate | undefined;
  /** Where its local times are at home, if not where the call's are. */
  readonly zone?: Zone | undefined;
}
