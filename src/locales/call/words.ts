import type {MsgFn} from '@lit/localize';

/** What is said of calls for projects. */
export const callWords = (msg: MsgFn) => ({
  calls: msg('Calls for projects', {id: 'calls'}),
});
