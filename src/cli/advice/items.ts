import {placeEvent} from '../../model/select.js';
import {eventsOf} from '../../model/read/event.js';
import {callsOf} from '../../model/read/call.js';
import {latest} from '../../model/moment.js';
import type {Advice} from './advice.js';

/** A feed, or items, marked as over. */
export const expired: Advice = ({document, items}) =>
  [{pointer: '', fields: document}, ...items]
    .filter(({fields}) => fields['expired'] === true)
    .map(({pointer}) => ({pointer: `${pointer}/expired`}));

/** A feed that says it is elsewhere. */
export const moved: Advice = ({feed: {moved_to: address}}) => (address ? [{pointer: '/moved_to', details: {address}}] : []);

/** A feed with nothing to come: a list of what is upcoming is empty. */
export const pastOnly: Advice = ({feed, now}) => {
  const events = eventsOf(feed);
  const calls = callsOf(feed);
  if (feed.expired || events.length + calls.length === 0) return [];
  const isComing = events.some((event) => placeEvent(event, now).phase !== 'past');
  const isOpen = calls.some(({deadline, zone, expired}) => !expired && latest(deadline, zone) > now);
  return isComing || isOpen ? [] : [{pointer: '/items'}];
};

/** Two items of one title and start that do not say that they are one. */
export const sameAnnouncement: Advice = ({items}) => {
  const first = new Map<string, string>();
  return items.flatMap(({pointer, type, fields: {id, title, start, deadline, translation_of}}) => {
    if (typeof title !== 'string' || translation_of !== undefined) return [];
    const date = start ?? deadline;
    const announced = `${type} ${title.trim()} ${typeof date === 'string' ? date : ''}`;
    const twin = first.get(announced);
    if (twin === undefined) first.set(announced, String(id));
    return twin === undefined || twin === String(id) ? [] : [{pointer, details: {id: twin}}];
  });
};

/** An item that leads nowhere. */
export const withoutPage: Advice = ({items}) =>
  items
    .filter(
      ({fields}) =>
        !fields['url'] && !fields['translations'] && !fields['links'] && !fields['online_url'] && !fields['apply_url'],
    )
    .map(({pointer}) => ({pointer}));
