import {str, type MsgFn} from '@lit/localize';

/** What is said of a calendar's months and days. */
export const calendarWords = (msg: MsgFn, isOne: (count: number) => boolean) => ({
  today: msg('Today', {id: 'today'}),
  previous: (month: string) => msg(str`Previous month, ${month}`, {id: 'previous'}),
  next: (month: string) => msg(str`Next month, ${month}`, {id: 'next'}),
  count: (count: number) =>
    isOne(count) ? msg(str`${count} event`, {id: 'countOne'}) : msg(str`${count} events`, {id: 'countOther'}),
  more: (count: number) =>
    isOne(count) ? msg(str`+${count} more`, {id: 'moreOne'}) : msg(str`+${count} more`, {id: 'moreOther'}),
  until: (hour: string) => msg(str`until ${hour}`, {id: 'until'}),
  noneOnDay: msg('No events on this day.', {id: 'noneOnDay'}),
  noneInMonth: msg('No events this month.', {id: 'noneInMonth'}),
  see: (month: string) => msg(str`See ${month}`, {id: 'see'}),
  dayToCome: msg('This month, day to be confirmed', {id: 'dayToCome'}),
});
