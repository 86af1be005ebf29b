import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import type {Place} from '../model/feed.js';
import {piece, type Phrase, type Piece} from './phrase.js';

/** Where something is, as the feed says it. */
export interface Whereabouts {
  readonly location?: Place | undefined;
  readonly attendance?: string | undefined;
  readonly online_url?: string | undefined;
  readonly status?: string | undefined;
}

/** Whether it can be attended from where the reader is. */
export const isOnline = ({status, attendance, online_url}: Whereabouts): boolean =>
  status === 'moved-online' || /^(online|mixed)$/.test(attendance ?? '') || (!!online_url && attendance !== 'offline');

/** A text as words between spaces: "Paris" is in "Superpublic, Paris", and not in "Parish hall". */
const spaced = ({text}: Piece): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Place and town, each once, or that it is online, or both. */
export function wherePhrase(at: Whereabouts, {online, alsoOnline, reader}: CommonWords & Language): Phrase {
  const {location, attendance, status} = at;
  const [name, city] = [location?.name ?? location?.address, location?.city].map((text) => text && piece(text, reader));
  const place =
    name && city && !spaced(name).includes(spaced(city)) ? [name, {text: ', '}, city] : [name ?? city].filter((known) => !!known);
  if (status === 'moved-online' || attendance === 'online') return [{text: online}];
  if (place.length === 0) return isOnline(at) ? [{text: online}] : [];
  return attendance === 'mixed' ? [...place, {text: alsoOnline}] : place;
}
