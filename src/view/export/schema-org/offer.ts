import type {FeedEvent} from '../../../model/feed.js';
import {dateOf} from './dates.js';

/** schema.org's words for whether there are places. It has none for a waiting list. */
const AVAILABILITIES: Readonly<Record<string, string>> = {
  available: 'InStock',
  limited: 'LimitedAvailability',
  'sold-out': 'SoldOut',
};

/** How to get a place at an event; nothing when the feed says neither where nor at what price nor whether there are any. */
export function offerOf({registration, zone}: FeedEvent, status: string): object | undefined {
  const {url, opens, closes, availability = ''} = registration ?? {};
  const known = status === 'sold-out' ? status : availability;
  const places = Object.hasOwn(AVAILABILITIES, known) ? `https://schema.org/${AVAILABILITIES[known]}` : undefined;
  if (!url && !places) return undefined;
  return {
    '@type': 'Offer',
    url,
    availability: places,
    validFrom: dateOf(opens, zone),
    validThrough: dateOf(closes, zone),
  };
}
