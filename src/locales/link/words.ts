import {str, type MsgFn} from '@lit/localize';

export type LinkWords = ReturnType<typeof linkWords>;

/** What is said of links, and of what else leads somewhere. */
export const linkWords = (msg: MsgFn) => ({
  /** What a further page is, where it has no name. */
  linkKinds: {
    replay: msg('Replay', {id: 'replay'}),
    slides: msg('Slides', {id: 'slides'}),
    report: msg('Report', {id: 'report'}),
    code: msg('Source code', {id: 'code'}),
    site: msg('Website', {id: 'site'}),
  } as Readonly<Record<string, string>>,
  /** What a link leads to, or an action is done with: its name alone would be the same for every item. */
  about: (action: string, item: string) => msg(str`${action}: ${item}`, {id: 'about'}),
});
