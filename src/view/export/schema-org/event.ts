import type {Agent, FeedEvent} from '../../../model/feed.js';
import type {Occurrence} from '../../../model/occurrence.js';
import {pageFor, wordingFor} from '../../../model/text.js';
import type {Setting} from '../../setting.js';
import {boundsOf, dateOf} from './dates.js';
import {offerOf} from './offer.js';
import {whereOf} from './where.js';

/** An object of JSON-LD. A field that is undefined is none. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * An event at one of its times, as schema.org's Event; nothing without a day to begin on, which search engines require. What
 * is postponed keeps the date that it had until there is another, and says that it is the old one.
 */
export function schemaOrgEvent(
  event: FeedEvent,
  {start, end, status}: Occurrence,
  {words: {reader}}: Pick<Setting, 'words'>,
): JsonLd | undefined {
  const {zone, title, summary, image, organizers, spoken_languages, registration, previous_start} = event;
  const bounds = boundsOf(start, end, zone);
  if (!bounds) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: wordingFor(title, reader).text,
    description: summary && wordingFor(summary, reader).text,
    url: pageFor(event, reader),
    image: image?.url,
    ...bounds,
    previousStartDate: dateOf(previous_start, zone) ?? (status === 'postponed' ? bounds.startDate : undefined),
    eventStatus: Object.hasOwn(STATUSES, status) ? `https://schema.org/Event${STATUSES[status]}` : undefined,
    ...whereOf({...event, status}, reader),
    organizer: organizers?.map((agent) => organizerOf(agent, reader)),
    offers: offerOf(event, status),
    isAccessibleForFree: registration?.free,
    inLanguage: spoken_languages,
  };
}

/** schema.org's words for how an event stands; for the others nothing is said. */
const STATUSES: Readonly<Record<string, string>> = {
  scheduled: 'Scheduled',
  'sold-out': 'Scheduled',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  'moved-online': 'MovedOnline',
};

/** Only of one who speaks for an organisation does the feed say that it is a person; events are held by organisations. */
function organizerOf({name, organization, url, logo}: Agent, reader: string): JsonLd {
  const who = {name: wordingFor(name, reader).text, url};
  return organization
    ? {'@type': 'Person', ...who, affiliation: {'@type': 'Organization', name: wordingFor(organization, reader).text}}
    : {'@type': 'Organization', ...who, logo};
}
