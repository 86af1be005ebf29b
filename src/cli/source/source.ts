import type {Delivery} from '../advice/delivery.js';

/** A text to check, and where it is from. */
export interface Source {
  /** What to call it: a path, an address, "<stdin>". */
  readonly name: string;
  readonly text: string;
  /** Whether it begins with a byte order mark, which is not part of the text. */
  readonly hasMark: boolean;
  /** Its address, if it came from one; what a file says of its own is found in it. */
  readonly address: string | undefined;
  readonly delivery?: Delivery | undefined;
}
