import type {Occurrence} from './occurrence.js';
import type {Entry} from './read/entries.js';
import type {Value} from './read/reader.js';
import type {call} from './read/shapes/call.js';
import type {envelope, publisher} from './read/shapes/envelope.js';
import type {event} from './read/shapes/event.js';
import type {agent, identity, itemFields, place} from './read/shapes/item.js';
import type {project} from './read/shapes/project.js';
import type {resource} from './read/shapes/resource.js';
import type {Text} from './text.js';
import type {Zone} from './zone.js';

/** A feed after reading: every text has its language, every address is safe, every date is one of the calendar. */
export interface Feed extends Omit<Value<typeof envelope>, 'title' | 'items' | 'version'> {
  readonly title: Text;
  /** Its items, of each only what it is known by. The rest is read when a list of its type is asked for. */
  readonly entries: readonly Entry[];
}

export type Publisher = Value<typeof publisher>;
export type Agent = Value<typeof agent>;
export type Place = Value<typeof place>;

/** What an item is. */
export type ItemType = 'event' | 'project' | 'call' | 'resource';

/** What every item can say besides what it is known by. */
export type ItemFields = {readonly [Key in keyof typeof itemFields]: Value<(typeof itemFields)[Key]> | undefined};

/** An item with the fields of its type. */
export type Item<Fields> = Omit<Fields, keyof Known> & Known;

interface Known extends Value<typeof identity> {
  readonly type: ItemType;
  /** What items of the feed call it: its own id first, then those of its translations. */
  readonly ids: readonly string[];
  /** The language of its texts that say no other. */
  readonly language: string;
  /** Where its local times are at home; absent when they float. */
  readonly zone: Zone | undefined;
  /** The item's page in each language it has, its own first. */
  readonly translations: readonly {readonly language: string; readonly url: string}[];
  /** The address of its feed: ids are unique within it alone. */
  readonly base: string;
  /** The item as its feed has it, before it was read. */
  readonly source: unknown;
}

export interface EventFields extends Omit<Value<typeof event>, 'occurrences' | 'start' | 'end' | 'status'> {
  /** All of when it is: at least one, in the order of time. */
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

export type FeedEvent = Item<EventFields>;
export type Series = NonNullable<FeedEvent['series']>;

type ProjectFields = Value<typeof project>;

export type FeedProject = Item<ProjectFields>;

export interface CallFields extends Omit<Value<typeof call>, 'stages' | 'status'> {
  /** "scheduled", "cancelled", or the publisher's own word; how a call stands else is derived from its dates. */
  readonly status: string;
  readonly stages: readonly Stage[];
}

/** A step of a call, with where its times are at home. */
export interface Stage extends Omit<NonNullable<Value<typeof call>['stages']>[number], 'timezone'> {
  readonly zone: Zone | undefined;
}

export type FeedCall = Item<CallFields>;

type ResourceFields = Value<typeof resource>;

export type FeedResource = Item<ResourceFields>;

/** An item of which only what every item has is read. */
export type NamedItem = Item<ItemFields>;

/** An item of any type, for what asks of each what that type has. */
export type FeedItem = Item<ItemFields & {readonly [Key in keyof Any]?: Any[Key] | undefined}>;

/** Of fields that several types have, each means the same. */
type Any = Omit<EventFields & ProjectFields & CallFields & ResourceFields, keyof ItemFields>;
