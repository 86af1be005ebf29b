import {keysOf} from '../../model/read/pointer.js';
import type {Mark} from './scan.js';

/** The offset of the value that a pointer means, or of its key; of what surrounds it where it is not there itself. */
export function offsetOf(root: Mark | undefined, pointer: string, ofKey = false): number {
  let mark = root;
  for (const key of keysOf(pointer)) {
    const part = mark?.parts.get(key);
    if (!part) return mark?.value ?? 0;
    mark = part;
  }
  return (ofKey ? mark?.key : undefined) ?? mark?.value ?? 0;
}
