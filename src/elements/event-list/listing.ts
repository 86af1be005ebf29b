import {parseDate} from '../../model/date.js';
import {nextEventChange} from '../../model/change.js';
import type {Language} from '../../locales/language.js';
import type {Feed} from '../../model/feed.js';
import {mergedEvents} from '../../model/merge.js';
import {latest, midnightAfter} from '../../model/moment.js';
import {selectEvents, type SelectedEvent} from '../../model/select.js';
import {matching} from '../../model/select/filter.js';
import {duringPeriod} from '../../model/select/period.js';
import {sortEvents, type Sort} from '../../model/select/sort.js';
import type {Criterion} from '../../model/select/traits.js';
import type {Instant, Zone} from '../../model/zone.js';
import {oneOf, textOf, tokens} from '../attributes.js';
import {searchAhead} from './search-ahead.js';

/** What an author fixes of a list of events, as its attributes say it. */
export type Wishes = {readonly [Name in Criterion | 'from' | 'to' | 'sort' | 'controls']: string | undefined};

/** The events that an author wants listed: those that are over too, in order. */
export interface Listing {
  readonly events: readonly SelectedEvent[];
  /** What was wished for, in one text. */
  readonly key: string;
  /** The moment from which they are others, or are others' days. */
  readonly until: Instant;
}

const SORTS: readonly [Sort, ...Sort[]] = ['date', 'title', 'newest'];

/** Makes listings, each only when the feeds, the wishes, the reader's language or the time call for a new one. */
export function listings(): (feeds: readonly Feed[], wishes: Wishes, now: Instant, zone: Zone, language: Language) => Listing {
  let last: (Listing & {readonly feeds: readonly Feed[]}) | undefined;
  return (feeds, wishes, now, zone, {reader, locale}) => {
    const {tags, locations, languages, series, attendance, project, call, from, to, sort, controls} = wishes;
    const criteria = {tags, locations, languages, series, attendance, project, call};
    const key = JSON.stringify([criteria, from, to, sort, controls, zone, reader]);
    if (last?.feeds === feeds && last.key === key && now < last.until) return last;
    const wanted = matching(
      Object.fromEntries(Object.entries(criteria).map(([name, values]) => [name, textOf(values).split(',')])),
    );
    const during = duringPeriod(mergedEvents(feeds).filter(wanted), parseDate(textOf(from)), parseDate(textOf(to)));
    const selected = selectEvents(during, 'all', now);
    const order = oneOf(sort, SORTS);
    const events = order === 'date' ? selected : sortEvents(selected, order, reader, new Intl.Collator(locale).compare);
    if (tokens(controls).includes('search')) searchAhead(events);
    const midnights = [zone, ...new Set(during.map((event) => event.zone ?? zone))].map((clock) => midnightAfter(now, clock));
    const closings = during.map(({registration, zone: home}) => latest(registration?.closes, home));
    const until = [nextEventChange(selected, now), ...midnights, ...closings].filter((moment) => moment > now);
    return (last = {feeds, key, events, until: until.reduce((first, moment) => Math.min(first, moment), Infinity)});
  };
}
