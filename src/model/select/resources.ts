import type {FeedResource} from '../feed.js';
import type {Selected} from '../select.js';
import {inPhases} from './phases.js';

/** Resources, those last that hold no more as their publisher says. */
export const selectResources = (resources: readonly FeedResource[]): Selected<FeedResource>[] =>
  inPhases(resources, ({expired}) => (expired ? 'past' : 'ongoing'));
