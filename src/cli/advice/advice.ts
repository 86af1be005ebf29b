import type {Feed} from '../../model/feed.js';
import type {Instant, Zone} from '../../model/zone.js';
import type {Details} from '../remark.js';
import type {Place} from '../schema/places.js';

/** What advice is given on: a document that has been read. */
export interface Subject {
  readonly document: Readonly<Record<string, unknown>>;
  readonly feed: Feed;
  readonly places: readonly Place[];
  readonly items: readonly RawItem[];
  readonly now: Instant;
}

/** An item as it is written. */
export interface RawItem {
  readonly pointer: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where its local times are at home. */
  readonly zone: Zone | undefined;
}

/** Where advice is due. */
export interface Spot {
  readonly pointer: string;
  readonly details?: Details;
  readonly ofKey?: boolean;
}

/** Finds where one piece of advice is due. */
export type Advice = (subject: Subject) => readonly Spot[];
