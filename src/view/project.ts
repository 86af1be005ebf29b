import type {ProjectWords} from '../locales/project-words.js';
import type {FeedCall, FeedProject} from '../model/feed.js';
import {pageFor, wordingFor} from '../model/text.js';
import {agentPhrase, byRole, type Role} from './agent.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {linkPiece} from './link.js';
import {labelled, piece, type Phrase, type Piece} from './phrase.js';
import type {Setting} from './setting.js';
import {inWords} from './word.js';

/** What is said of a project; a phrase of no words is not said. */
export interface ProjectView {
  readonly title: Piece;
  /** Further part names for themes: its status when that is a word of the format. */
  readonly traits: readonly string[];
  readonly status: Phrase;
  readonly maturity: Phrase;
  readonly summary: Phrase;
  /** Those who lead first. */
  readonly organizations: readonly Role[];
  readonly people: readonly Phrase[];
  readonly members: Phrase;
  /** Whether newcomers can join, and on what conditions. */
  readonly joining: Phrase;
  readonly conditions: Phrase;
  /** The way to join, unless it is closed to newcomers or over. */
  readonly join: Phrase;
  readonly charter: Phrase;
  readonly commons: readonly Phrase[];
  readonly license: Phrase;
  readonly funding: readonly Phrase[];
  readonly period: Phrase;
  readonly territory: Phrase;
  readonly chosenIn: Phrase;
  readonly links: readonly Piece[];
}

/** What is said of a project, and of the call of the same feed that it was chosen in. */
export function projectView(project: FeedProject, calls: readonly FeedCall[], setting: Setting<ProjectWords>): ProjectView {
  const {words} = setting;
  const {reader} = words;
  const {title, summary, status, maturity, joining, charter, license, territory, start, language} = project;
  // A word of the format or a text.
  const stage = maturity && wordingFor(maturity, reader);
  const call = calls.find(({ids}) => project.call !== undefined && ids.includes(project.call));
  return {
    title: piece(title, reader, pageFor(project, reader)),
    traits: status !== undefined && Object.hasOwn(words.statuses, status) ? [status] : [],
    status: status === undefined ? [] : [inWords(status, words.statuses, language)],
    maturity: stage ? [inWords(stage.text, words.maturities, stage.language)] : [],
    summary: summary ? [piece(summary, reader)] : [],
    organizations: byRole(project.organizations, words.roles, reader),
    people: (project.people ?? []).map((agent) => agentPhrase(agent, reader)),
    members: project.member_count ? [{text: words.members(project.member_count)}] : [],
    joining: joining?.open === undefined ? [] : [{text: joining.open ? words.open : words.closed}],
    conditions: joining?.conditions ? [piece(joining.conditions, reader)] : [],
    join: joining?.url && joining.open !== false && status !== 'completed' ? [{text: words.join, href: joining.url}] : [],
    charter: labelled(words.charter, charter && piece(charter.name, reader, charter.url)),
    commons: (project.commons ?? []).map((text) => [piece(text, reader)]),
    license: labelled(words.license, license && piece(license, reader)),
    funding: (project.funding ?? []).map(({name, url, identifier}) => [
      piece(name, reader, url),
      {text: identifier === undefined ? '' : `, ${words.grant(identifier)}`},
    ]),
    period: start ? whenPhrase(shownDates(start, project.end, project.zone, setting), setting) : [],
    territory: labelled(words.territory, territory && piece(territory, reader)),
    chosenIn: labelled(words.chosenIn, call && piece(call.title, reader, pageFor(call, reader))),
    links: (project.links ?? []).map((link) => linkPiece(link, words.linkKinds, reader)),
  };
}
