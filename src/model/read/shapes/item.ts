import {record, list} from '../structure.js';
import {address, code, date, flag, id, language, line, number, paragraph, zone} from '../value.js';
import type {Reader} from '../reader.js';

/** What an object says that holds for all that is in it: what it is, in which language, and where its times are at home. */
export const surroundings = record({type: id, language, timezone: zone, start: date, deadline: date});

/** What an item is known by; without these it is none. */
export const identity = record({id, title: line, translation_of: id, date_modified: id}, 'id', 'title');

const image = record({url: address, alt: line, credit: line, width: number(1), height: number(1)}, 'url');

const labelledTag = record({id, label: line}, 'id');

/** A tag that is a plain text is its own id. */
const tag: Reader<{id: string; label: ReturnType<typeof line>}> = (value, context) => {
  if (typeof value !== 'string') return labelledTag(value, context);
  const label = line(value, context);
  return label && {id: label[0].text, label};
};

/** What every item can say besides. */
export const itemFields = {
  language,
  timezone: zone,
  url: address,
  summary: paragraph,
  translations: list(record({language, url: address}, 'language', 'url')),
  same_as: list(address),
  image,
  tags: list(tag),
  links: list(record({url: address, label: line, kind: code}, 'url')),
  date_published: id,
  featured: flag,
  expired: flag,
};

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
