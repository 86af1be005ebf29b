import type {FeedProject} from '../feed.js';
import {latest} from '../moment.js';
import type {Selected} from '../select.js';
import type {Instant} from '../zone.js';
import {inPhases} from './phases.js';

/** Projects with where they stand: under way first, of which those count that do not say; then what is only planned; then what is over. */
export const selectProjects = (projects: readonly FeedProject[], now: Instant): Selected<FeedProject>[] =>
  inPhases(projects, ({status, expired, end, zone}) =>
    expired || status === 'completed' || latest(end, zone) <= now ? 'past' : status === 'idea' ? 'upcoming' : 'ongoing',
  );
