import {str, type MsgFn} from '@lit/localize';

export type CommonWords = ReturnType<typeof commonWords>;

/** What is said of items of several types. */
export const commonWords = (msg: MsgFn, isOne: (count: number) => boolean) => ({
  retry: msg('Try again', {id: 'retry'}),
  updated: (day: string, hour: string) => msg(str`Last updated on ${day} at ${hour}.`, {id: 'updated'}),
  notAll: (hosts: string) => msg(str`Not everything could be loaded: ${hosts}.`, {id: 'notAll'}),
  loadsFrom: (hosts: string) => msg(str`Loads from ${hosts}`, {id: 'loadsFrom'}),
  notNewer: msg('No newer version could be loaded.', {id: 'notNewer'}),
  source: msg('Source:', {id: 'source'}),
  dateToCome: msg('date to be confirmed', {id: 'dateToCome'}),
  online: msg('Online', {id: 'online'}),
  alsoOnline: msg(', and online', {id: 'alsoOnline'}),
  rescheduledFrom: (date: string) => msg(str`New date (instead of ${date})`, {id: 'rescheduledFrom'}),
  yourTime: (when: string) => msg(str`, ${when} your time`, {id: 'yourTime'}),
  moreDates: (count: number) =>
    isOne(count)
      ? msg(str`and ${count} more date`, {id: 'moreDatesOne'})
      : msg(str`and ${count} more dates`, {id: 'moreDatesOther'}),
});
