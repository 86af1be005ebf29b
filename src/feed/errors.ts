/** Why a feed could not be had. */
export type FeedErrorCode = keyof typeof CAUSES;

const CAUSES = {
  address: 'is no http or https address',
  network: 'cannot be reached: check its address, Access-Control-Allow-Origin and connect-src',
  timeout: 'takes over 10 seconds',
  status: 'is answered with status ',
  'too-large': 'is over 2 MiB: publish less of it',
  'not-json': 'is not JSON: is it a page?',
  'not-a-feed': 'has no list of items: is it another format?',
  'newer-version': 'is of a later version: update sharers-widgets',
};

/** A feed that could not be had: what, where, and how to mend it. The message is for whoever keeps the page, not for its visitors. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly url: string;
  /** The answer's HTTP status, where the code is "status". */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, url: string, cause?: unknown, status?: number) {
    super(`The feed ${url} ${CAUSES[code]}${status ?? ''}`, {cause});
    this.code = code;
    this.url = url;
    this.status = status;
  }
}

/** Tells whoever keeps the page. */
export const warn = (message: string): void => console.warn(`sharers-widgets: ${message}`);
