import type {FeedResource} from '../feed.js';
import {itemsOf} from './items.js';
import {resource} from './shapes/resource.js';

/** The tools, articles and other resources of a feed. */
export const resourcesOf = itemsOf('resource', resource, (item): FeedResource => item);
