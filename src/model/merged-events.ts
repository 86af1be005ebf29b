import {merging} from './merge.js';
import {eventsOf} from './read/event.js';

/** The events of several feeds, each once. */
export const mergedEvents = merging(eventsOf);
