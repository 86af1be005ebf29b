import {str, type MsgFn} from '@lit/localize';
import type {IsOne} from '../language.js';

/** What is said of events. */
export const eventWords = (msg: MsgFn, isOne: IsOne) => {
  /** What a list says when it is empty, by what it was to show. */
  const empty = {
    upcoming: msg('No upcoming events.', {id: 'upcoming'}),
    ongoing: msg('Nothing is under way at the moment.', {id: 'ongoing'}),
    past: msg('No past events.', {id: 'past'}),
    all: msg('No events.', {id: 'all'}),
  };
  /** The words of the format for how an event stands, but for "scheduled", which is not said. */
  const statuses: Readonly<Record<string, string>> = {
    tentative: msg('To be confirmed', {id: 'tentative'}),
    cancelled: msg('Cancelled', {id: 'cancelled'}),
    postponed: msg('Postponed, new date to come', {id: 'postponed'}),
    rescheduled: msg('New date', {id: 'rescheduled'}),
    'moved-online': msg('Moved online', {id: 'moved-online'}),
    'sold-out': msg('Sold out', {id: 'sold-out'}),
  };
  return {
    empty,
    statuses,
    events: msg('Events', {id: 'events'}),
    noMatch: msg('No event matches.', {id: 'noMatch'}),
    count: (count: number) =>
      isOne(count) ? msg(str`${count} event`, {id: 'countOne'}) : msg(str`${count} events`, {id: 'countOther'}),
    archive: (count: number) => msg(str`Past events (${count})`, {id: 'archive'}),
    failed: msg('The events could not be loaded.', {id: 'failed'}),
    notAll: (hosts: string) => msg(str`Not all events could be loaded: ${hosts}.`, {id: 'notAll'}),
    load: msg('Show the events', {id: 'load'}),
    loadsFrom: (hosts: string) => msg(str`Loads from ${hosts}`, {id: 'loadsFrom'}),
    seeAtSource: msg('See the events on the publisher’s site', {id: 'seeAtSource'}),
    series: msg('Series:', {id: 'series'}),
    number: (number: number) => msg(str`no. ${number}`, {id: 'number'}),
  };
};
