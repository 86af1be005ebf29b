import type {ResourceWords} from '../locales/resource-words.js';
import type {FeedResource} from '../model/feed.js';
import {pageFor} from '../model/text.js';
import {agentPhrase} from './agent.js';
import {linkPiece} from './link.js';
import {piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** What is said of a tool, an article or another resource; a phrase of no words is not said. */
export interface ResourceView {
  readonly title: Piece;
  /** What it is, unless that is simply something. */
  readonly kind: Phrase;
  readonly summary: Phrase;
  readonly authors: readonly Phrase[];
  readonly links: readonly Piece[];
}

export function resourceView(resource: FeedResource, {words}: Setting<ResourceWords>): ResourceView {
  const {reader} = words;
  const {kind, summary, language} = resource;
  return {
    title: piece(resource.title, reader, pageFor(resource, reader)),
    kind: kind === undefined || kind === 'other' ? [] : [inWords(kind, words.kinds, language)],
    summary: summary ? [piece(summary, reader)] : [],
    authors: (resource.authors ?? []).map((agent) => agentPhrase(agent, reader)),
    links: (resource.links ?? []).map((link) => linkPiece(link, words.linkKinds, reader)),
  };
}
