import type {FeedEvent, FeedProject} from '../feed.js';
import {selectEvents, type SelectedEvent} from '../select.js';
import type {Instant} from '../zone.js';

/** How many events of a project are named with it. */
const NEXT = 3;

/** The next events of a project, those of the same feed that name it: what is under way first, then the soonest. */
export const nextEvents = ({ids, base}: FeedProject, events: readonly FeedEvent[], now: Instant): SelectedEvent[] =>
  selectEvents(
    events.filter((event) => event.base === base && event.projects?.some((id) => ids.includes(id))),
    now,
  )
    .filter(({phase, occurrence: {status}}) => phase !== 'past' && status !== 'cancelled')
    .slice(0, NEXT);
