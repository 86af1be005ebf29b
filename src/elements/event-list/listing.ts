import {parseDate} from '../../model/date.js';
import {nextEventChange} from '../../model/change.js';
import type {Feed} from '../../model/feed.js';
import {mergedEvents} from '../../model/merge.js';
import {midnightAfter} from '../../model/moment.js';
import {selectEvents, type SelectedEvent} from '../../model/select.js';
import {matching} from '../../model/select/filter.js';
import {duringPeriod} from '../../model/select/period.js';
import {sortEvents, type Sort} from '../../model/select/sort.js';
import type {Criterion} from '../../model/select/traits.js';
import type {Instant, Zone} from '../../model/zone.js';
import {oneOf, tokens} from '../attributes.js';
import {searchAhead} from './search-ahead.js';

/** What an author fixes of a list of events, as its attributes say it. */
export type Wishes = {readonly [Name in Criterion | 'from' | 'to' | 'sort' | 'controls']: string | undefined};

/** The events that an author wants listed: those that are over too, in order. */
export interface Listing {
  readonly events: readonly SelectedEvent[];
  /** The moment from which they are others, or are others' days. */
  readonly until: Instant;
}

const SORTS: readonly [Sort, ...Sort[]] = ['date', 'title', 'newest'];

/** Makes listings, each only when the feeds, the wishes, the reader's language or the time call for a new one. */
export function listings(): (feeds: readonly Feed[], wishes: Wishes, now: Instant, zone: Zone, reader: string) => Listing {
  let last: (Listing & {readonly feeds: readonly Feed[]; readonly key: string}) | undefined;
  return (feeds, wishes, now, zone, reader) => {
    const {tags, locations, languages, series, attendance, project, call, from, to, sort, controls} = wishes;
    const criteria = {tags, locations, languages, series, attendance, project, call};
    const key = JSON.stringify([criteria, from, to, sort, controls, zone, reader]);
    if (last?.feeds === feeds && last.key === key && now < last.until) return last;
    const wanted = matching(
      Object.fromEntries(Object.entries(criteria).map(([name, values]) => [name, (values ?? '').split(',')])),
    );
    const during = duringPeriod(mergedEvents(feeds).filter(wanted), parseDate(from ?? ''), parseDate(to ?? ''));
    const selected = selectEvents(during, 'all', now);
    const order = oneOf(sort, SORTS);
    const events = order === 'date' ? selected : sortEvents(selected, order, reader, new Intl.Collator(reader).compare);
    if (tokens(controls).includes('search')) searchAhead(events);
    const midnights = [zone, ...new Set(during.map((event) => event.zone ?? zone))].map((clock) => midnightAfter(now, clock));
    return (last = {feeds, key, events, until: Math.min(nextEventChange(selected, now), ...midnights)});
  };
}
