import {projectListWordsIn, type ProjectListWords} from '../../locales/project-list-words.js';
import {nextEventChange} from '../../model/change.js';
import type {FeedProject} from '../../model/feed.js';
import {merging} from '../../model/merge.js';
import {mergedEvents} from '../../model/merged-events.js';
import {midnightAfter} from '../../model/moment.js';
import {callNamesOf} from '../../model/read/call-names.js';
import {projectsOf} from '../../model/read/project.js';
import {selectEvents, type Selected} from '../../model/select.js';
import {selectProjects} from '../../model/select/projects.js';
import {listed} from '../../parts/box.js';
import {sorted} from '../list/sorted.js';
import type {Subject} from '../list/subject.js';
import {projectEntry} from '../project-entry.js';

const mergedProjects = merging(projectsOf);

/** A list of projects. */
export const projects: Subject<Selected<FeedProject>, ProjectListWords> = {
  name: 'projects',
  wordsIn: projectListWordsIn,
  show: 'all',
  controls: ['search', 'tag', 'location', 'language', 'when'],
  layouts: ['row', 'card', 'compact'],
  layoutParts: {row: 'list', card: 'cards'},
  details: true,
  find(feeds, wanted, {sort}, {words, now, readerZone}) {
    const items = selectProjects(mergedProjects(feeds).filter(wanted), now);
    const events = selectEvents(mergedEvents(feeds), now);
    return {
      items: sorted(items, sort, words),
      until: Math.min(nextEventChange(events, now), midnightAfter(now, readerZone)),
    };
  },
  entry({item}, {wishes, setting, acts, feeds}) {
    const around = {calls: feeds.flatMap(callNamesOf), events: mergedEvents(feeds)};
    return projectEntry(item, wishes, around, setting, acts.wayTo, listed);
  },
};
