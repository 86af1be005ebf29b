import type {FeedError, FeedErrorCode} from './errors.js';

/** A feed has come, or a newer version of it. Fired at the element, as an image's `load`: it does not bubble. */
export class FeedLoadEvent extends Event {
  /** The address that was asked for; that of the page for a feed that came without a request and has none. */
  readonly url: string;
  /** The feed as it came. */
  readonly document: object;

  constructor(url: string, document: object) {
    super('sharers-load');
    this.url = url;
    this.document = document;
  }
}

/** A feed could not be had, or no newer version of it. Fired at the element, as an image's `error`: it does not bubble. */
export class FeedErrorEvent extends Event {
  readonly code: FeedErrorCode;
  readonly url: string;
  /** The answer's HTTP status, where the code is "status". */
  readonly status: number | undefined;
  /** What is wrong and how to mend it, for whoever keeps the page. */
  readonly message: string;

  constructor({code, url, status, message}: FeedError) {
    super('sharers-error');
    this.code = code;
    this.url = url;
    this.status = status;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sharers-load': FeedLoadEvent;
    'sharers-error': FeedErrorEvent;
  }
}
