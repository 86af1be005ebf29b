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

/** A text whose entities are decoded, once: content systems leave them in. */
export const withoutEntities = (text: string): string => text.replace(ENTITY, decoded);

/** A text without characters that control, or that turn the direction of others. */
export const withoutStray = (text: string): string => text.replace(STRAY, '');

/** A text as it can be shown, cut at `limit` characters. */
export function cleanText(raw: string, limit: number): string {
  const text = withoutStray(withoutEntities(raw)).trim();
  // A publisher counts characters as JSON Schema does, in code points; most texts are too short to be worth counting.
  if (text.length <= limit) return text;
  // eslint-disable-next-line @typescript-eslint/no-misused-spread -- code points are what is counted
  const characters = [...text];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit - 1).join('');
  return `${start.trimEnd()}…`;
}

function decoded(entity: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
