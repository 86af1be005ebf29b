import type {FeedEvent} from '../../model/feed.js';

/**
 * What an event is known by in every calendar (RFC 5545 §3.8.4.7): by its id, which is its own in its feed, and the feed's
 * address without what is asked of it, for one host can have the feeds of many. Each of several occurrences is known by its
 * start too: its place among them is another as soon as one is added or taken away. What the feed itself has is counted, or an
 * event shown in part would be known by another name.
 */
export function uidOf({id, base, source}: FeedEvent, start: string): string {
  const {length = 0} = (source as {readonly occurrences?: {readonly length?: number} | null}).occurrences ?? {};
  return uidIn(base, `${id}${length > 1 ? `-${start}` : ''}`);
}

/** What something that has a name in a feed is known by in the world. */
export const uidIn = (base: string, name: string): string => `${name}@${base.replace(/^.*?:\/\/|[?#].*/g, '')}`;
