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
    length += octets(sign);
    if (length > LENGTH) {
      text += '\r\n ';
      length = 1 + octets(sign);
    }
    text += sign;
  }
  return `${text}\r\n`;
}

/** How long a character is in UTF-8; of an escape, which has two, they are both of ASCII. */
function octets(sign: string): number {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? sign.length : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
