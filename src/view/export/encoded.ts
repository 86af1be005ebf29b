/** Halves of characters, which mean nothing and which `encodeURIComponent` throws at. */
const HALVES = /\p{Cs}/gu;

/** A text as part of an address, cut with an ellipsis so that it takes no more characters than there is room for. */
export function encoded(text: string, room = Infinity): string {
  let address = '';
  for (const sign of text.replace(HALVES, '')) {
    const longer = address + encodeURIComponent(sign);
    if (longer.length > room) return `${address}%E2%80%A6`;
    address = longer;
  }
  return address;
}
