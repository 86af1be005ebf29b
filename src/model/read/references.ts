import type {Feed} from '../feed.js';
import {callsOf} from './call.js';
import {projectsOf} from './project.js';

/** A value that names another item, and where it stands. */
export interface Reference {
  readonly pointer: string;
  readonly type: string;
  readonly path: string;
  readonly id: string;
}

/** What type of item may be named where. */
const TARGETS: Readonly<Record<string, string>> = {
  'event projects/*': 'project',
  'event call': 'call',
  'event call_stage': 'stage',
  'project call': 'call',
  'call results/selected/*/project': 'project',
};

/** Those of some references that lead nowhere in a feed. */
export function strayReferences(feed: Feed, references: readonly Reference[]): readonly Reference[] {
  const calls = callsOf(feed);
  const known: Readonly<Record<string, ReadonlySet<string | undefined>>> = {
    project: new Set(projectsOf(feed).flatMap(({ids}) => ids)),
    call: new Set(calls.flatMap(({ids}) => ids)),
    stage: new Set(calls.flatMap(({stages}) => stages.map(({id}) => id))),
  };
  return references.filter(({type, path, id}) => {
    const target = TARGETS[`${type} ${path}`];
    return target !== undefined && !known[target]!.has(id);
  });
}
