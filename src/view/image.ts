import type {FeedEvent} from '../model/feed.js';
import {piece, type Phrase, type Piece} from './phrase.js';

/** Which pictures may be asked for: none, those of the feed's own server, or all. */
export type Images = 'same-origin' | 'off' | 'on';

/** Those of the feed's own server, unless the author says otherwise. */
export const IMAGES: readonly [Images, ...Images[]] = ['same-origin', 'off', 'on'];

export interface ImageView {
  readonly url: string;
  /** What it shows; without words where it only decorates. */
  readonly alt: Piece;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly credit: Phrase;
}

/** The picture of an item, where the page's author lets it be asked for: each server that is asked learns of the visitor. */
export function imageView(
  {image, base}: Pick<FeedEvent, 'image' | 'base'>,
  images: Images,
  reader: string,
): ImageView | undefined {
  if (!image || images === 'off') return undefined;
  const {url, alt, credit, width, height} = image;
  if (images !== 'on' && originOf(url) !== originOf(base)) return undefined;
  return {url, alt: alt ? piece(alt, reader) : {text: ''}, width, height, credit: credit ? [piece(credit, reader)] : []};
}

/** The server of an address, which may be none. */
const originOf = (url: string): string | undefined => /^[^/]+\/\/[^/]*/.exec(url)?.[0];
