import type {ResourceWords} from '../locales/resource-words.js';
import type {FeedResource} from '../model/feed.js';
import {pageFor} from '../model/text.js';
import {agentPhrase} from './agent.js';
import {linkPiece} from './link.js';
import {listed, piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {versionsOf, type Version} from './versions.js';
import {inWords} from './word.js';

/** What is said of a tool, an article or another resource; a phrase of no words is not said. */
export interface ResourceView {
  readonly title: Piece;
  /** Further part names for themes: what it is, when that is a word of the format. */
  readonly traits: readonly string[];
  /** What it is, unless that is simply something. */
  readonly kind: Phrase;
  readonly summary: Phrase;
  /** Who made it. */
  readonly authors: Phrase;
  /** Where there is more. */
  readonly links: Phrase;
  /** Its other languages. */
  readonly versions: readonly Version[];
}

export function resourceView(resource: FeedResource, {words}: Setting<ResourceWords>): ResourceView {
  const {reader, types, by} = words;
  const {title, kind, summary, language, authors = [], links = []} = resource;
  const labelled = (label: string, phrases: readonly Phrase[]): Phrase =>
    phrases.length > 0 ? [{text: `${label} `}, ...listed(phrases)] : [];
  return {
    title: piece(title, reader, pageFor(resource, reader)),
    traits: kind !== undefined && Object.hasOwn(types, kind) ? [kind] : [],
    kind: kind === undefined || kind === 'other' ? [] : [inWords(kind, types, language)],
    summary: summary ? [piece(summary, reader)] : [],
    authors: labelled(
      by,
      authors.map((agent) => agentPhrase(agent, reader)),
    ),
    links: listed(links.map((link) => [linkPiece(link, words.linkKinds, reader)])),
    versions: versionsOf(resource, reader),
  };
}
