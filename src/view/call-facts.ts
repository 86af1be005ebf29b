import type {CallWords} from '../locales/call-words.js';
import type {FeedCall} from '../model/feed.js';
import type {Text} from '../model/text.js';
import {byRole} from './agent.js';
import {amountPhrase} from './amount.js';
import {contactPhrase} from './contact.js';
import {facts, type Fact} from './fact.js';
import {linkPiece} from './link.js';
import {listed, piece, type Phrase} from './phrase.js';

/** Who runs a call, with whom, and who pays; nobody is given a role that the feed does not give them. */
export function agentFacts({organizers = [], funders = []}: FeedCall, {roles, reader}: CallWords): readonly Fact[] {
  const agents = [
    ...organizers.map((agent) => ({...agent, role: agent.role ?? role('lead')})),
    ...funders.map((agent) => ({...agent, role: agent.role ?? role('funder')})),
  ];
  return byRole(agents, roles, reader).map(({role: label, names}) => ({label, values: [listed(names)]}));
}

/** A role of the format, as a feed says it. */
const role = (text: string): Text => [{text, language: ''}];

/** What else there is to know of a call: what it is for, for whom, where, what it gives, how much of it there is, and what to read. */
export function callFacts(call: FeedCall, words: CallWords): readonly Fact[] {
  const {reader, linkKinds} = words;
  const texts = (list: readonly Text[] = []): readonly Phrase[] => list.map((text) => [piece(text, reader)]);
  const {objectives, themes = [], audience, territory, support, amount, documents = [], links = [], contact} = call;
  return facts(
    [words.objectives, ...texts(objectives)],
    [words.themes, listed(texts(themes))],
    [words.audience, ...texts(audience)],
    [words.territory, ...texts(territory && [territory])],
    [words.support, ...texts(support)],
    [words.amount, amountPhrase(amount, words)],
    [words.numbers, listed(numbersOf(call, words))],
    [words.documents, ...documents.map((document) => [linkPiece(document, {}, reader)])],
    [words.seeAlso, ...links.map((link) => [linkPiece(link, linkKinds, reader)])],
    [words.contact, contactPhrase(contact, reader)],
  );
}

/** How many can be chosen, how many applied, how many experts help. */
const numbersOf = ({places_available, applicants, experts}: FeedCall, words: CallWords): readonly Phrase[] =>
  [
    places_available && words.places(places_available),
    applicants && words.applicants(applicants),
    experts && words.experts(experts),
  ].map((text) => (text ? [{text}] : []));
