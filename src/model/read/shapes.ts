import {OCCURRENCES, PAGE_ITEMS} from '../limits.js';
import {
  address,
  code,
  date,
  flag,
  id,
  language,
  line,
  list,
  number,
  paragraph,
  record,
  word,
  zone,
  type Reader,
} from './value.js';

/**
 * What the reader takes from a document. Names and meanings are those of the format (`model/wire.ts` says a sentence on
 * each); what the model knows of an item is what these shapes make of it.
 */

const translation = record({language, url: address}, 'language', 'url');

const image = record({url: address, alt: line, credit: line, width: number(1), height: number(1)}, 'url');

const labelledTag = record({id, label: line}, 'id');

/** A tag that is a plain text is its own id. */
const tag: Reader<{id: string; label: ReturnType<typeof line>}> = (value, pointer, context) => {
  if (typeof value !== 'string') return labelledTag(value, pointer, context);
  const label = line(value, pointer, context);
  return label && {id: label[0].text, label};
};

const link = record({url: address, label: line, kind: code}, 'url');

export const agent = record({name: line, role: line, organization: line, url: address, logo: address}, 'name');

export const place = record({
  name: line,
  address: line,
  city: line,
  postal_code: code,
  region: line,
  country: line,
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  url: address,
  accessibility: paragraph,
});

const status = word('scheduled', 'tentative', 'cancelled', 'postponed', 'rescheduled', 'moved-online', 'sold-out');

export const publisher = record({name: line, url: address, logo: address}, 'name');

export const envelope = record({
  version: id,
  items: list((item: unknown) => item ?? null, PAGE_ITEMS),
  title: line,
  description: paragraph,
  home_page_url: address,
  timezone: zone,
  publisher,
  ics_url: address,
  next_url: address,
  moved_to: address,
  expired: flag,
});

/** The language that an object says its texts are in. */
export const languageOf = record({language});

/** The type that an item says it is of. */
export const typeOf = record({type: id});

const itemFields = {
  id,
  title: line,
  url: address,
  summary: paragraph,
  translations: list(translation),
  translation_of: id,
  same_as: list(address),
  image,
  tags: list(tag),
  links: list(link),
  date_published: id,
  date_modified: id,
  featured: flag,
  expired: flag,
};

/** An item of which only what every item has is of interest. */
export const item = record(itemFields, 'id', 'title');

export const event = record(
  {
    ...itemFields,
    start: date,
    end: date,
    timezone: zone,
    status,
    previous_start: date,
    attendance: word('offline', 'online', 'mixed'),
    location: place,
    online_url: address,
    occurrences: list(record({start: date, end: date, status}, 'start'), OCCURRENCES),
    series: record({name: line, number: number(), url: address}, 'name'),
    organizers: list(agent),
    speakers: list(agent),
    spoken_languages: list(language),
    registration: record({
      url: address,
      opens: date,
      closes: date,
      availability: word('available', 'limited', 'waiting-list', 'sold-out'),
      price: line,
      free: flag,
    }),
    audience: list(paragraph),
    projects: list(id),
    call: id,
    call_stage: id,
    ics_url: address,
  },
  'id',
  'title',
);
