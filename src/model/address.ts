const WEB = /^https?:$/;

/**
 * The absolute form of an address that is safe to link to, or nothing. The address is parsed as browsers parse it, so
 * that no disguise of `javascript:` (tabs, capitals, control characters) passes, and never handed on as it was written.
 * A user name and password are left out.
 */
export function webAddress(value: string, base: string): string | undefined {
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined;
  }
  if (!WEB.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
