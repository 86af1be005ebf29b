import type {CommonWords} from '../locales/common/words.js';
import type {Language} from '../locales/language.js';
import type {Feed} from '../model/feed.js';
import {labelled, piece, type Phrase} from './phrase.js';

/** Who publishes a feed. */
export const sourcePhrase = ({publisher, title, home_page_url}: Feed, {source, reader}: CommonWords & Language): Phrase =>
  labelled(source, piece(publisher?.name ?? title, reader, publisher?.url ?? home_page_url));
