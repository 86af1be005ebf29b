import {describe, expect, it} from 'vitest';
import {nextEvents} from '../../../src/model/project/next-events.js';
import {eventsOf} from '../../../src/model/read/event.js';
import {projectsOf} from '../../../src/model/read/project.js';
import {reading} from '../../support/reading.js';

const project = {type: 'project', id: 'p', title: 'P'};
const event = (id: string, fields: object) => ({type: 'event', id, title: id, projects: ['p'], ...fields});

/** The ids of the next events of the first project among these items, on 1 May 2027 at noon in Paris. */
const next = (...items: object[]): string[] => {
  const feed = reading([project, ...items]).feed!;
  return nextEvents(projectsOf(feed)[0]!, eventsOf(feed), Date.parse('2027-05-01T10:00Z')).map(({item}) => item.id);
};

describe('the next events of a project', () => {
  it('are what is under way and what comes, the soonest first, three at the most', () => {
    const events = [
      event('fourth', {start: '2027-05-04'}),
      event('third', {start: '2027-05-03'}),
      event('over', {start: '2027-04-30'}),
      event('second', {start: '2027-05-02'}),
      event('under way', {start: '2027-04-29', end: '2027-05-01'}),
    ];
    expect(next(...events)).toEqual(['under way', 'second', 'third']);
  });

  it('are those alone that name it, by whichever of its ids', () => {
    const translation = {type: 'project', id: 'fr', title: 'Le P', translation_of: 'p'};
    const events = [
      event('of another', {projects: ['q']}),
      event('of none', {projects: undefined}),
      event('by its translation', {projects: ['q', 'fr']}),
    ];
    expect(next(translation, ...events)).toEqual(['by its translation']);
  });

  it('are of its own feed, for another may call its own by the same id', () => {
    const [one] = projectsOf(reading([project]).feed!);
    const [other] = eventsOf(reading([event('e', {})]).feed!);
    expect(nextEvents(one!, [{...other!, base: 'https://other.example/'}], 0)).toEqual([]);
  });

  it('are none that is cancelled, and those too of which no date is known', () => {
    expect(next(event('cancelled', {start: '2027-05-02', status: 'cancelled'}), event('someday', {}))).toEqual(['someday']);
  });
});
