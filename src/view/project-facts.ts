import type {ProjectWords} from '../locales/project-words.js';
import {hasDay} from '../model/date.js';
import type {FeedProject} from '../model/feed.js';
import {begunAt} from '../model/moment.js';
import {agentPhrase, type Role} from './agent.js';
import {shownDates} from './dates/shown.js';
import {whenPhrase} from './dates/when.js';
import {facts, type Fact} from './fact.js';
import {linkPiece} from './link.js';
import {listed, piece, plain, type Phrase} from './phrase.js';
import type {Setting} from './setting.js';

/** What there is to know of a project besides what it is and who leads it. `others` are those who do not lead. */
export function projectFacts(project: FeedProject, others: readonly Role[], setting: Setting<ProjectWords>): readonly Fact[] {
  const {words} = setting;
  const {reader} = words;
  const {people = [], member_count, joining, commons = [], license, funding = [], territory, links = []} = project;
  return facts(
    ...others.map(({role, names}) => [role.length > 0 ? role : words.others, listed(names)] as const),
    [words.people, ...people.map((agent) => agentPhrase(agent, reader))],
    [words.members, member_count ? [{text: new Intl.NumberFormat(words.locale).format(member_count)}] : []],
    [words.conditions, joining?.conditions ? [piece(joining.conditions, reader)] : []],
    [words.commons, ...commons.map((text): Phrase => [piece(text, reader)])],
    [words.license, license ? [piece(license, reader)] : []],
    [
      words.funding,
      ...funding.map(({name, url, identifier}): Phrase => [
        piece(name, reader, url),
        {text: identifier === undefined ? '' : `, ${words.grant(identifier)}`},
      ]),
    ],
    [words.period, periodPhrase(project, setting)],
    [words.territory, territory ? [piece(territory, reader)] : []],
    [words.seeAlso, ...links.map((link): Phrase => [linkPiece(link, words.linkKinds, reader)])],
  );
}

/** When a project runs. What has begun and is not said to end goes on. */
function periodPhrase({start, end, status, zone}: FeedProject, setting: Setting<ProjectWords>): Phrase {
  if (!start) return [];
  const phrase = whenPhrase(shownDates(start, end, zone, setting), setting);
  if (end || status === 'completed' || begunAt(start, zone) > setting.now) return phrase;
  const {since, sinceIn} = setting.words;
  return [{text: (hasDay(start) ? since : sinceIn)(plain(phrase))}];
}
