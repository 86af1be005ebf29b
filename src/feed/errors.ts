/** Why a feed could not be had. */
export type FeedErrorCode =
  'address' | 'network' | 'timeout' | 'status' | 'too-large' | 'not-json' | 'not-a-feed' | 'newer-version';

const CAUSES: Readonly<Record<FeedErrorCode, string>> = {
  address: 'is no http or https address',
  network: 'could not be reached: check its address, its header Access-Control-Allow-Origin, and this page’s connect-src',
  timeout: 'took more than 10 seconds',
  status: 'was answered with ',
  'too-large': 'has more than 2 MiB: publish it in pages (next_url)',
  'not-json': 'is no JSON in UTF-8: check that it is not the address of a page',
  'not-a-feed': 'has no list "items": check that it is a sharers-feed',
  'newer-version': 'is of a later version: update sharers-widgets',
};

/** A feed that could not be had: what, where, and how to mend it. The message is for whoever keeps the page, not for its visitors. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly url: string;
  /** The answer's HTTP status, where the code is "status". */
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, url: string, {status, cause}: {status?: number | undefined; cause?: unknown} = {}) {
    super(`The feed ${url} ${CAUSES[code]}${status ?? ''}.`, {cause});
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
