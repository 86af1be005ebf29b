import {str, type MsgFn} from '@lit/localize';
import type {IsOne} from '../language.js';

/** What is said of how many items a list has, whatever they are. */
export const resultWords = (msg: MsgFn, isOne: IsOne) => ({
  noMatch: msg('Nothing matches.', {id: 'noMatch'}),
  count: (count: number) =>
    isOne(count) ? msg(str`${count} result`, {id: 'countOne'}) : msg(str`${count} results`, {id: 'countOther'}),
  archive: (count: number) => msg(str`Archive (${count})`, {id: 'archive'}),
});
