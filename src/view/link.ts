import type {FeedEvent} from '../model/feed.js';
import {piece, type Piece} from './phrase.js';

type Link = NonNullable<FeedEvent['links']>[number];

/** A further page about an item: what it is called, else what kind it is, else whose it is, for no link is to be without words. */
export function linkPiece(
  {label, kind, url}: Pick<Link, 'label' | 'url'> & {kind?: string | undefined},
  kinds: Readonly<Record<string, string>>,
  reader: string,
): Piece {
  if (label) return piece(label, reader, url);
  return {text: kind !== undefined && Object.hasOwn(kinds, kind) ? kinds[kind]! : new URL(url).host, href: url};
}
