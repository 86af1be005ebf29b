/**
 * The addresses in an attribute, separated by white space, each made whole and named once. What is no address is kept as it is,
 * for the message to quote.
 */
export const addressesIn = (attribute: string, base: string): string[] => [
  ...new Set(attribute.split(/\s+/).flatMap((address) => (address ? absolute(address, base) : []))),
];

/** Whom a whole address asks, as a person would call it. */
export const hostOf = (url: string): string => (url.split('/')[2] ?? url).replace(/.*@/, '');

function absolute(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
