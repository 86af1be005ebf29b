import {eventListWordsIn, type EventListWords} from '../../locales/event-list-words.js';
import {nextEventChange} from '../../model/change.js';
import {parseDate} from '../../model/date.js';
import {mergedEvents} from '../../model/merged-events.js';
import {latest, midnightAfter} from '../../model/moment.js';
import {selectEvents, type SelectedEvent} from '../../model/select.js';
import {groupEvents, type GroupBy} from '../../model/select/group.js';
import {duringPeriod} from '../../model/select/period.js';
import {sortItems, type Sort} from '../../model/select/sort.js';
import type {Instant, Zone} from '../../model/zone.js';
import {CONTROLS} from '../../view/choice.js';
import {groupHeading} from '../../view/group.js';
import {oneOf, textOf} from '../attributes.js';
import type {Subject} from '../list/subject.js';
import {eventEntry} from './entry.js';

const SORTS: readonly [Sort, ...Sort[]] = ['date', 'title', 'newest'];
const GROUPS: readonly [GroupBy, ...GroupBy[]] = ['none', 'day', 'month', 'year', 'series'];

/** A list of events. */
export const events: Subject<SelectedEvent, EventListWords> = {
  name: 'events',
  wordsIn: eventListWordsIn,
  show: 'upcoming',
  controls: CONTROLS.filter((name) => name !== 'type'),
  layouts: ['list', 'cards', 'compact'],
  subscribes: true,
  itemsOf: mergedEvents,
  select(items, {from, to, sort}, {words, now}) {
    const during = duringPeriod(items, parseDate(textOf(from)), parseDate(textOf(to)));
    const order = oneOf(sort, SORTS);
    return sortItems(selectEvents(during, 'all', now), order, words.reader, new Intl.Collator(words.locale).compare);
  },
  until: nextChange,
  groups(selected, {groupBy}, setting) {
    const by = oneOf(groupBy, GROUPS);
    if (by === 'none') return undefined;
    return groupEvents(selected, by, setting).map((group) => ({items: group.events, title: groupHeading(group, setting.words)}));
  },
  entry: eventEntry,
};

/** The moment at which events are others, or one of their days or registrations is over. */
function nextChange(selected: readonly SelectedEvent[], now: Instant, zone: Zone): Instant {
  const all = selected.map(({item}) => item);
  const midnights = [zone, ...new Set(all.map((event) => event.zone ?? zone))].map((clock) => midnightAfter(now, clock));
  const closings = all.map(({registration, zone: home}) => latest(registration?.closes, home));
  const moments = [nextEventChange(selected, now), ...midnights, ...closings].filter((moment) => moment > now);
  return moments.reduce((first, moment) => Math.min(first, moment), Infinity);
}
