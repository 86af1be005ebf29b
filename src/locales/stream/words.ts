import type {MsgFn} from '@lit/localize';

/** What is said of items of several types in one list. */
export const streamWords = (msg: MsgFn) => ({
  /** What each item is, where that is no kind of resource. */
  itemTypes: {
    event: msg('Event', {id: 'event'}),
    project: msg('Project', {id: 'project'}),
    call: msg('Call for projects', {id: 'call'}),
  } as Readonly<Record<string, string>>,
  label: msg('News', {id: 'news'}),
  empty: () => msg('Nothing to show.', {id: 'empty'}),
  failed: msg('The list could not be loaded.', {id: 'failed'}),
  load: msg('Show the list', {id: 'load'}),
  seeAtSource: msg('See it on the publisher’s site', {id: 'seeAtSource'}),
});
