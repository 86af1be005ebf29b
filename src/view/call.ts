import type {CallWords} from '../locales/call-words.js';
import {stagesOf} from '../model/call/stages.js';
import {callState, type CallState} from '../model/call/state.js';
import type {FeedCall} from '../model/feed.js';
import {pageFor} from '../model/text.js';
import {agentFacts, callFacts} from './call-facts.js';
import {extendedPhrase, statePhrase} from './call-state.js';
import type {Fact} from './fact.js';
import {piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {stageView, type StageView} from './stage.js';
import {versionsOf, type Version} from './versions.js';

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
  /** Which edition it is, unless its title says so. */
  readonly edition: Phrase;
  /** How it stands, as a further part name. */
  readonly state: CallState['state'];
  /** The same in words, with the reason. */
  readonly stateWords: Phrase;
  readonly extended: Phrase;
  /** The way to apply: only while one can. */
  readonly apply: Phrase;
  /** The way to the results, once they are out. */
  readonly results: Phrase;
  readonly summary: Phrase;
  /** Its other languages. */
  readonly versions: readonly Version[];
  /** Who runs it and who pays. */
  readonly agents: readonly Fact[];
  readonly stages: readonly StageView[];
  readonly laureates: readonly LaureateView[];
  readonly facts: readonly Fact[];
}

const CAN_APPLY: readonly CallState['state'][] = ['open', 'closing-soon', 'last-day', 'rolling'];

/** What is said of a call at a moment; it closes soon when no more than so many days are left. */
export function callView(call: FeedCall, setting: Setting<CallWords>, closingSoonDays?: number): CallView {
  const {words, now} = setting;
  const {reader} = words;
  const {summary, results, apply_url} = call;
  const state = callState(call, now, closingSoonDays);
  const title = piece(call.title, reader, pageFor(call, reader));
  const edition = call.edition && piece(call.edition, reader);
  const canApply = CAN_APPLY.includes(state.state);
  return {
    title,
    edition: edition && !title.text.includes(edition.text) ? [edition] : [],
    state: state.state,
    stateWords: statePhrase(call, state, setting),
    extended: canApply ? extendedPhrase(state.deadline, setting) : [],
    apply: apply_url && canApply ? [{text: words.apply, href: apply_url}] : [],
    results: results?.url && state.state === 'results' ? [{text: words.seeResults, href: results.url}] : [],
    summary: summary ? [piece(summary, reader)] : [],
    versions: versionsOf(call, reader),
    agents: agentFacts(call, words),
    stages: stagesOf(call, now).map((stage) => stageView(stage, call.language, setting)),
    laureates: (results?.selected ?? []).map(({title: chosen, organization, project, url}) => ({
      title: piece(chosen, reader, url),
      organization: organization ? [piece(organization, reader)] : [],
      project,
    })),
    facts: callFacts(call, words),
  };
}
