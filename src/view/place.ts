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
export const isOnline = (at: Whereabouts): boolean =>
  isOnlyOnline(at) || at.attendance === 'mixed' || (!!at.online_url && at.attendance !== 'offline');

/** Whether it can be attended nowhere else, whatever place the feed names. */
export const isOnlyOnline = ({status, attendance}: Whereabouts): boolean => status === 'moved-online' || attendance === 'online';

/** A text as words between spaces: "Paris" is in "Superpublic, Paris", and not in "Parish hall". */
const spaced = ({text}: Piece): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Place and town, each once, or that it is online, or both. */
export function wherePhrase(at: Whereabouts, {online, alsoOnline, reader}: CommonWords & Language): Phrase {
  const {location, attendance} = at;
  const [name, city] = [location?.name ?? location?.address, location?.city].map((text) => text && piece(text, reader));
  const place =
    name && city && !spaced(name).includes(spaced(city)) ? [name, {text: ', '}, city] : [name ?? city].filter((known) => !!known);
  if (isOnlyOnline(at)) return [{text: online}];
  if (place.length === 0) return isOnline(at) ? [{text: online}] : [];
  return attendance === 'mixed' ? [...place, {text: alsoOnline}] : place;
}
