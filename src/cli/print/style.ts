import type {Consequence} from '../remark.js';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Styles a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export const STYLES: Readonly<Record<Consequence, Style>> = {
  unreadable: 'red',
  dropped: 'red',
  'left-out': 'yellow',
  mended: 'yellow',
  invalid: 'yellow',
  kept: 'cyan',
  advice: 'cyan',
};
