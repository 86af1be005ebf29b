import {eventListWordsIn, type EventListWords} from '../../locales/event-list-words.js';
import {nextEventChange} from '../../model/change.js';
import {parseDate} from '../../model/date.js';
import {mergedEvents} from '../../model/merged-events.js';
import {latest, midnightAfter} from '../../model/moment.js';
import {selectEvents, type SelectedEvent} from '../../model/select.js';
import {groupEvents, type GroupBy} from '../../model/select/group.js';
import {duringPeriod} from '../../model/select/period.js';
import type {Instant, Zone} from '../../model/zone.js';
import {CONTROLS} from '../../view/choice.js';
import {groupHeading} from '../../view/group.js';
import {oneOf, textOf} from '../attributes.js';
import {sorted} from '../list/sorted.js';
import type {Subject} from '../list/subject.js';
import {eventEntry} from './entry.js';

const GROUPS: readonly [GroupBy, ...GroupBy[]] = ['none', 'day', 'month', 'year', 'series'];

/** A list of events. */
export const events: Subject<SelectedEvent, EventListWords> = {
  name: 'events',
  wordsIn: eventListWordsIn,
  show: 'upcoming',
  controls: CONTROLS.filter((name) => name !== 'type'),
  layouts: ['list', 'cards', 'compact'],
  subscribes: true,
  find(feeds, wanted, {from, to, sort}, {words, now, readerZone}) {
    const during = duringPeriod(mergedEvents(feeds).filter(wanted), parseDate(textOf(from)), parseDate(textOf(to)));
    const selected = selectEvents(during, now);
    return {items: sorted(selected, sort, words), until: changesAt(selected, now, readerZone)};
  },
  groups(selected, {groupBy}, setting) {
    const by = oneOf(groupBy, GROUPS);
    if (by === 'none') return undefined;
    return groupEvents(selected, by, setting).map((group) => ({items: group.events, title: groupHeading(group, setting.words)}));
  },
  entry: eventEntry,
};

/** The moment at which events are others, or one of their days or registrations is over. */
function changesAt(selected: readonly SelectedEvent[], now: Instant, zone: Zone): Instant {
  const all = selected.map(({item}) => item);
  const midnights = [zone, ...new Set(all.map((event) => event.zone ?? zone))].map((clock) => midnightAfter(now, clock));
  const closings = all.map(({registration, zone: home}) => latest(registration?.closes, home));
  const moments = [nextEventChange(selected, now), ...midnights, ...closings].filter((moment) => moment > now);
  return moments.reduce((first, moment) => Math.min(first, moment), Infinity);
}
