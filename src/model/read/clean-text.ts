import type {FindingCode} from './finding.js';

/** Control characters but tab and line feed, and the characters that turn the direction of all that follows. */
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const STRAY = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

/** The names that XML has, and the one that editors insert by themselves; content systems write all others as numbers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A text as it can be shown, cut at `limit` characters; `report` is told of each thing that had to be mended. */
export function cleanText(raw: string, limit: number, report: (code: FindingCode) => void): string {
  const mend = (before: string, after: string, code: FindingCode): string => {
    if (before !== after) report(code);
    return after;
  };
  let text = mend(raw, raw.replace(ENTITY, decoded), 'entity');
  text = mend(text, text.replace(STRAY, ''), 'stray-character');
  text = mend(text, text.trim(), 'stray-space');
  // A publisher counts characters as JSON Schema does, in code points; most texts are too short to be worth counting.
  if (text.length <= limit) return text;
  // eslint-disable-next-line @typescript-eslint/no-misused-spread -- code points are what is counted
  const characters = [...text];
  return characters.length <= limit
    ? text
    : mend(
        text,
        `${characters
          .slice(0, limit - 1)
          .join('')
          .trimEnd()}…`,
        'too-long',
      );
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
