import {styleText} from 'node:util';
import type {Consequence} from '../remark.js';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Styles a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/**
 * How to style what goes to a stream: not at all unless it is a terminal that wants it (https://no-color.org). Node would look
 * at its own output, which a test has not.
 */
export const paintFor = (isTerminal: boolean, {NO_COLOR, TERM}: NodeJS.ProcessEnv): Paint =>
  isTerminal && !NO_COLOR && TERM !== 'dumb'
    ? (style, text) => styleText(style, text, {validateStream: false})
    : (_, text) => text;

export const STYLES: Readonly<Record<Consequence, Style>> = {
  unreadable: 'red',
  dropped: 'red',
  'left-out': 'yellow',
  mended: 'yellow',
  invalid: 'yellow',
  kept: 'cyan',
  advice: 'cyan',
};
