import type {ProjectWords} from '../locales/project-words.js';
import type {FeedCall, FeedProject} from '../model/feed.js';
import {pageFor, wordingFor} from '../model/text.js';
import {byRole} from './agent.js';
import type {Fact} from './fact.js';
import {listed, piece, type Phrase, type Piece} from './phrase.js';
import {projectFacts} from './project-facts.js';
import type {Setting} from './setting.js';
import {versionsOf, type Version} from './versions.js';
import {inWords} from './word.js';

/** What is said of a project; a phrase of no words is not said. */
export interface ProjectView {
  readonly title: Piece;
  /** Further part names for themes: its status when that is a word of the format. */
  readonly traits: readonly string[];
  readonly status: Phrase;
  readonly charter: Phrase;
  readonly maturity: Phrase;
  readonly summary: Phrase;
  /** Those who lead, after what they do. */
  readonly lead: Phrase;
  /** Whether newcomers can join. */
  readonly joining: Phrase;
  /** The way to join, unless it is closed to newcomers or over. */
  readonly join: Phrase;
  /** Its other languages. */
  readonly versions: readonly Version[];
  /** The call of the same feed that it was chosen in. */
  readonly chosenIn: Phrase;
  /** What else there is to know. */
  readonly facts: readonly Fact[];
}

/** What is said of a project, and of the call that it was chosen in. */
export function projectView(project: FeedProject, call: FeedCall | undefined, setting: Setting<ProjectWords>): ProjectView {
  const {words} = setting;
  const {reader, roles, statuses} = words;
  const {title, summary, status, maturity, joining, charter, language, organizations} = project;
  // A word of the format or a text.
  const stage = maturity && wordingFor(maturity, reader);
  const [leading, ...others] = byRole(organizations, roles, reader);
  const leads = leading?.names.length && organizations?.some(({role}) => role?.[0].text === 'lead');
  const joinable = joining?.open !== false && status !== 'completed';
  return {
    title: piece(title, reader, pageFor(project, reader)),
    traits: status !== undefined && Object.hasOwn(statuses, status) ? [status] : [],
    status: status === undefined ? [] : [inWords(status, statuses, language)],
    charter: charter ? [piece(charter.name, reader, charter.url)] : [],
    maturity: stage ? [inWords(stage.text, words.maturities, stage.language)] : [],
    summary: summary ? [piece(summary, reader)] : [],
    lead: leads ? [...leading.role, {text: ' '}, ...listed(leading.names)] : [],
    joining: joining?.open === undefined || status === 'completed' ? [] : [{text: joining.open ? words.open : words.closed}],
    join: joining?.url && joinable ? [{text: words.join, href: joining.url}] : [],
    versions: versionsOf(project, reader),
    chosenIn: call ? [piece(call.title, reader, pageFor(call, reader))] : [],
    facts: projectFacts(project, leads ? others : leading ? [leading, ...others] : [], setting),
  };
}
