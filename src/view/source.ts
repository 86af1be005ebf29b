import type {Words} from '../locales/words.js';
import type {Feed} from '../model/feed.js';
import {piece, type Phrase} from './phrase.js';

/** Who publishes a feed. */
export const sourcePhrase = ({publisher, title, home_page_url}: Feed, {source, reader}: Words): Phrase => [
  {text: `${source} `},
  piece(publisher?.name ?? title, reader, publisher?.url ?? home_page_url),
];
