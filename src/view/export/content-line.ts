import {withoutStray} from '../../model/read/clean-text.js';

/** A value of the type TEXT (RFC 5545 §3.3.11), which can hold no control characters. */
export const escaped = (text: string): string =>
  withoutStray(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The most octets of a line, without its end (RFC 5545 §3.1). */
const LENGTH = 75;

/** A content line with its end, folded so that neither a character nor an escape is cut in two. */
export function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const [sign] of line.matchAll(/\\?./gsu)) {
    // An escape is of ASCII; no other character takes more than four octets, and a line may be shorter.
    const octets = sign < '\x80' ? sign.length : 4;
    length += octets;
    if (length > LENGTH) {
      text += '\r\n ';
      length = 1 + octets;
    }
    text += sign;
  }
  return `${text}\r\n`;
}
