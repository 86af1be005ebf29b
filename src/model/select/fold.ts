/**
 * A text as it is compared: without accents and case, ligatures as their letters, every apostrophe, hyphen and space alike.
 * Lengths change, so this is for finding a text and not for finding a place in it.
 */
export const fold = (text: string): string => text.toLowerCase().replace(/[^\0-\x7f]/g, foldUnit);

/** Most texts have few letters beyond ASCII, and always the same ones: each is worked out once. */
const folded = new Map<string, string>();

function foldUnit(unit: string): string {
  let plain = folded.get(unit);
  if (plain === undefined) {
    const bare = unit
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase();
    plain = bare.replace(/./gsu, (sign) => PLAIN[sign] ?? sign);
    folded.set(unit, plain);
  }
  return plain;
}

/** What Unicode takes for a letter or a sign of its own, and people for another. */
const PLAIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '–': '-',
  '—': '-',
};
