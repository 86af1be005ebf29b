import {str, type MsgFn} from '@lit/localize';
import type {Show} from '../../model/select.js';
import type {IsOne} from '../language.js';

/** What is said of a list of events. */
export const eventListWords = (msg: MsgFn, isOne: IsOne) => ({
  /** What a list says when it is empty, by what it was to show. */
  empty: (show: Show) =>
    ({
      upcoming: msg('No upcoming events.', {id: 'upcoming'}),
      ongoing: msg('Nothing is under way at the moment.', {id: 'ongoing'}),
      past: msg('No past events.', {id: 'past'}),
      all: msg('No events.', {id: 'all'}),
    })[show],
  noMatch: msg('No event matches.', {id: 'noMatch'}),
  count: (count: number) =>
    isOne(count) ? msg(str`${count} event`, {id: 'countOne'}) : msg(str`${count} events`, {id: 'countOther'}),
  archive: (count: number) => msg(str`Past events (${count})`, {id: 'archive'}),
});
