import type {Feed, FeedEvent} from './feed.js';
import {eventsOf} from './read/event.js';
import {joined} from './read/join.js';
import {remember} from './remember.js';

/**
 * The events of several feeds, each once: those that name one another's page, or the same further one, in `same_as` are one
 * event, of which the first feed has the first word and the others fill in what it leaves out. Worked out once for each list
 * of feeds: a calendar asks anew with every key.
 */
export const mergedEvents = remember((feeds: readonly Feed[]): readonly FeedEvent[] => {
  const merged: (FeedEvent | undefined)[] = [];
  const pages = new Map<string, number>();
  const sames = new Map<string, number>();
  /** Where an event went that stood alone until another named it and a third. */
  const into: number[] = [];
  const placeOf = (index: number | undefined): number | undefined =>
    index === undefined || into[index] === undefined ? index : placeOf(into[index]);
  for (const event of feeds.flatMap(eventsOf)) {
    const own = event.translations.map(({url}) => url);
    const {same_as = []} = event;
    const known = [...[...own, ...same_as].map((url) => sames.get(url)), ...same_as.map((url) => pages.get(url))];
    const twins = [...new Set(known.map(placeOf))].filter((index) => index !== undefined).sort((a, b) => a - b);
    const [index = merged.length, ...others] = twins;
    merged[index] = [...twins.map((twin) => merged[twin]!), event].reduce((one, other) => ({
      ...joined(one, other),
      source: one.source,
    }));
    for (const other of others) {
      merged[other] = undefined;
      into[other] = index;
    }
    own.forEach((url) => pages.set(url, pages.get(url) ?? index));
    same_as.forEach((url) => sames.set(url, sames.get(url) ?? index));
  }
  return merged.filter((event) => event !== undefined);
}, 4);
