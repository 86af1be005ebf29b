import {str, type MsgFn} from '@lit/localize';

export type ActionWords = ReturnType<typeof actionWords>;

/** What an action is done with: its name alone would be the same for every item. */
export const aboutWords = (msg: MsgFn) => ({
  about: (action: string, item: string) => msg(str`${action}: ${item}`, {id: 'about'}),
});

/** What is said of the ways in which a date leaves the page. */
export const actionWords = (msg: MsgFn) => ({
  addToCalendar: msg('Add to calendar', {id: 'addToCalendar'}),
  calendarFile: msg('Calendar file (.ics)', {id: 'calendarFile'}),
  copyLink: msg('Copy link', {id: 'copyLink'}),
  copied: msg('Copied.', {id: 'copied'}),
  copyYourself: (address: string) => msg(str`Could not be copied: ${address}`, {id: 'copyYourself'}),
  map: msg('Map', {id: 'map'}),
  subscribe: msg('Subscribe to this calendar', {id: 'subscribe'}),
  copyAddress: msg('Copy the calendar’s address', {id: 'copyAddress'}),
  ...aboutWords(msg),
});
