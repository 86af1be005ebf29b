import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import type {Place} from '../model/feed.js';
import {piece, type Phrase} from './phrase.js';

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

/** Place and town, each once, or that it is online, or both. */
export function wherePhrase(at: Whereabouts, {online, alsoOnline, reader}: CommonWords & Language): Phrase {
  const {location, attendance, status} = at;
  const [name, city] = [location?.name ?? location?.address, location?.city].map((text) => text && piece(text, reader));
  const place =
    name && city && !name.text.includes(city.text) ? [name, {text: ', '}, city] : [name ?? city].filter((known) => !!known);
  if (status === 'moved-online' || attendance === 'online') return [{text: online}];
  if (place.length === 0) return isOnline(at) ? [{text: online}] : [];
  return attendance === 'mixed' ? [...place, {text: alsoOnline}] : place;
}
