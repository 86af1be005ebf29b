import type {Feed, FeedEvent} from './feed.js';
import {eventsOf} from './read/event.js';
import {joined} from './read/join.js';

/**
 * The events of several feeds, each once: those that name one another's page, or the same further one, in `same_as` are one
 * event, of which the first feed has the first word and the others fill in what it leaves out.
 */
export function mergedEvents(feeds: readonly Feed[]): readonly FeedEvent[] {
  const merged: FeedEvent[] = [];
  const pages = new Map<string, number>();
  const sames = new Map<string, number>();
  for (const event of feeds.flatMap(eventsOf)) {
    const own = event.translations.map(({url}) => url);
    const {same_as = []} = event;
    const twin = [...own.map((url) => sames.get(url)), ...same_as.map((url) => sames.get(url) ?? pages.get(url))].find(
      (index) => index !== undefined,
    );
    const index = twin ?? merged.length;
    const known = merged[index];
    merged[index] = known ? {...joined(known, event), source: known.source} : event;
    own.forEach((url) => pages.set(url, pages.get(url) ?? index));
    same_as.forEach((url) => sames.set(url, sames.get(url) ?? index));
  }
  return merged;
}
