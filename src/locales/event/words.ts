import {str, type MsgFn} from '@lit/localize';

/** What is said of events. */
export const eventWords = (msg: MsgFn) => {
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
    statuses,
    label: msg('Events', {id: 'events'}),
    failed: msg('The events could not be loaded.', {id: 'failed'}),
    load: msg('Show the events', {id: 'load'}),
    seeAtSource: msg('See the events on the publisher’s site', {id: 'seeAtSource'}),
    series: msg('Series:', {id: 'series'}),
    number: (number: number) => msg(str`no. ${number}`, {id: 'number'}),
  };
};
