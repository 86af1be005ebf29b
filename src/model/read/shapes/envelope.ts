import {PAGE_ITEMS} from '../../limits.js';
import {readEntry} from '../entries.js';
import {list, record} from '../structure.js';
import {address, flag, id, language, line, paragraph, zone} from '../value.js';

export const publisher = record({name: line, url: address, logo: address}, 'name');

export const envelope = record({
  version: id,
  language,
  items: list(readEntry, PAGE_ITEMS),
  title: line,
  description: paragraph,
  home_page_url: address,
  timezone: zone,
  publisher,
  ics_url: address,
  moved_to: address,
  expired: flag,
});
