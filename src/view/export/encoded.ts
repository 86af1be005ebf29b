/** Halves of characters, which `encodeURIComponent` throws at. */
const HALVES = /\p{Cs}/gu;

/** A text as part of an address, cut with an ellipsis so that it takes no more characters than there is room for. */
export function encoded(text: string, room = Infinity): string {
  const signs = Array.from(text.replace(HALVES, '\ufffd'), encodeURIComponent);
  let length = 0;
  const end = signs.findIndex((sign) => (length += sign.length) > room);
  return end < 0 ? signs.join('') : `${signs.slice(0, end).join('')}%E2%80%A6`;
}
