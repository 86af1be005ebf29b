import {str, type MsgFn} from '@lit/localize';

/** What is said of an event to who asks for more. */
export const detailWords = (msg: MsgFn) => ({
  details: msg('Details', {id: 'details'}),
  speakers: msg('With', {id: 'speakers'}),
  organizers: msg('Organised by', {id: 'organizers'}),
  audience: msg('For', {id: 'audience'}),
  spokenLanguages: msg('Languages', {id: 'spokenLanguages'}),
  accessibility: msg('Accessibility', {id: 'accessibility'}),
  registration: msg('Registration', {id: 'registration'}),
  register: msg('Register', {id: 'register'}),
  registerUntil: (date: string) => msg(str`until ${date}`, {id: 'registerUntil'}),
  registrationClosed: msg('closed', {id: 'registrationClosed'}),
  free: msg('free of charge', {id: 'free'}),
  seeAlso: msg('See also', {id: 'seeAlso'}),
  /** The words of the format for how many places are left, but for "available", which is not said. */
  availabilities: {
    limited: msg('few places left', {id: 'limited'}),
    'waiting-list': msg('waiting list', {id: 'waiting-list'}),
    'sold-out': msg('sold out', {id: 'noPlaces'}),
  } as Readonly<Record<string, string>>,
});
