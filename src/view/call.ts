import type {CallWords} from '../locales/call-words.js';
import {stagesOf} from '../model/call/stages.js';
import {callState, type CallState} from '../model/call/state.js';
import type {FeedCall} from '../model/feed.js';
import {pageFor, type Text} from '../model/text.js';
import {agentPhrase} from './agent.js';
import {amountPhrase} from './amount.js';
import {extendedPhrase, statePhrase} from './call-state.js';
import {contactPhrase} from './contact.js';
import {linkPiece} from './link.js';
import {labelled, piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {stageView, type StageView} from './stage.js';

/** One that was chosen in a call. */
export interface LaureateView {
  readonly title: Piece;
  readonly organization: Phrase;
  /** The id of its project in the same feed, for whoever shows that too. */
  readonly project: string | undefined;
}

/** What is said of a call; a phrase of no words is not said. */
export interface CallView {
  readonly title: Piece;
  readonly edition: Phrase;
  /** How it stands, as a further part name. */
  readonly state: CallState['state'];
  /** The same in words, with the reason. */
  readonly stateWords: Phrase;
  readonly extended: Phrase;
  /** The way to apply: only while one can. */
  readonly apply: Phrase;
  readonly summary: Phrase;
  readonly stages: readonly StageView[];
  readonly organizers: readonly Phrase[];
  readonly funders: readonly Phrase[];
  readonly objectives: readonly Phrase[];
  readonly audience: readonly Phrase[];
  readonly support: readonly Phrase[];
  readonly themes: readonly Phrase[];
  readonly territory: Phrase;
  readonly amount: Phrase;
  /** How many will be chosen, how many applied, how many experts help. */
  readonly numbers: readonly Phrase[];
  readonly documents: readonly Piece[];
  readonly contact: Phrase;
  readonly laureates: readonly LaureateView[];
  readonly results: Phrase;
  readonly links: readonly Piece[];
}

const CAN_APPLY: readonly CallState['state'][] = ['open', 'closing-soon', 'last-day', 'rolling'];

/** What is said of a call at a moment; it closes soon when no more than so many days are left. */
export function callView(call: FeedCall, setting: Setting<CallWords>, closingSoonDays?: number): CallView {
  const {words, now} = setting;
  const {reader} = words;
  const {title, edition, summary, territory, results, apply_url} = call;
  const state = callState(call, now, closingSoonDays);
  const texts = (list: readonly Text[] = []): readonly Phrase[] => list.map((text) => [piece(text, reader)]);
  const canApply = CAN_APPLY.includes(state.state);
  const numbers = [
    call.places_available && words.places(call.places_available),
    call.applicants && words.applicants(call.applicants),
    call.experts && words.experts(call.experts),
  ];
  return {
    title: piece(title, reader, pageFor(call, reader)),
    edition: edition ? [piece(edition, reader)] : [],
    state: state.state,
    stateWords: statePhrase(call, state, setting),
    extended: canApply ? extendedPhrase(state.deadline, setting) : [],
    apply: apply_url && canApply ? [{text: words.apply, href: apply_url}] : [],
    summary: summary ? [piece(summary, reader)] : [],
    stages: stagesOf(call, now).map((stage) => stageView(stage, call.language, setting)),
    organizers: (call.organizers ?? []).map((agent) => agentPhrase(agent, reader)),
    funders: (call.funders ?? []).map((agent) => agentPhrase(agent, reader)),
    objectives: texts(call.objectives),
    audience: texts(call.audience),
    support: texts(call.support),
    themes: texts(call.themes),
    territory: labelled(words.territory, territory && piece(territory, reader)),
    amount: amountPhrase(call.amount, words),
    numbers: numbers.filter((text) => !!text).map((text) => [{text: String(text)}]),
    documents: (call.documents ?? []).map((document) => linkPiece(document, {}, reader)),
    contact: contactPhrase(call.contact, words),
    laureates: (results?.selected ?? []).map(({title: chosen, organization, project, url}) => ({
      title: piece(chosen, reader, url),
      organization: organization ? [piece(organization, reader)] : [],
      project,
    })),
    results: results?.url && state.state === 'results' ? [{text: words.seeResults, href: results.url}] : [],
    links: (call.links ?? []).map((link) => linkPiece(link, words.linkKinds, reader)),
  };
}
