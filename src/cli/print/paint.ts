import {styleText} from 'node:util';
import type {Paint} from './style.js';

/**
 * How to style what goes to a stream: not at all unless it is a terminal that wants it (https://no-color.org). Node would look
 * at its own output, which a test has not.
 */
export const paintFor = (isTerminal: boolean, {NO_COLOR, TERM}: NodeJS.ProcessEnv): Paint =>
  isTerminal && !NO_COLOR && TERM !== 'dumb'
    ? (style, text) => styleText(style, text, {validateStream: false})
    : (_, text) => text;
