import type {MsgFn} from '@lit/localize';

/** What is said of further pages. */
export const linkWords = (msg: MsgFn) => ({
  /** What a further page is, where it has no name. */
  linkKinds: {
    replay: msg('Replay', {id: 'replay'}),
    slides: msg('Slides', {id: 'slides'}),
    report: msg('Report', {id: 'report'}),
    code: msg('Source code', {id: 'code'}),
    site: msg('Website', {id: 'site'}),
  } as Readonly<Record<string, string>>,
});
