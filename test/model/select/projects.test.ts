import {describe, expect, it} from 'vitest';
import {projectsOf} from '../../../src/model/read/project.js';
import {selectProjects} from '../../../src/model/select/projects.js';
import {reading} from '../../support/reading.js';

const NOW = Date.UTC(2027, 5, 1);

const selected = (...projects: object[]): string[] =>
  selectProjects(
    projectsOf(reading(projects.map((fields, id) => ({type: 'project', id: String(id), ...fields}))).feed!),
    NOW,
  ).map(({item, phase}) => `${item.title[0].text} ${phase}`);

describe('the projects of a list', () => {
  it('are those under way, then what is planned, then what is over, each as the feed has them', () => {
    expect(
      selected(
        {title: 'Done', status: 'completed'},
        {title: 'Idea', status: 'idea'},
        {title: 'Runs', status: 'active'},
        {title: 'Says nothing'},
        {title: 'Rests', status: 'paused'},
      ),
    ).toEqual(['Runs ongoing', 'Says nothing ongoing', 'Rests ongoing', 'Idea upcoming', 'Done past']);
  });

  it('are over when their last day is, or when the publisher says so', () => {
    expect(
      selected({title: 'Ended', start: '2020', end: '2026'}, {title: 'Expired', expired: true}, {title: 'Goes on', end: '2027'}),
    ).toEqual(['Goes on ongoing', 'Ended past', 'Expired past']);
  });

  it('have the featured first among those that stand alike', () => {
    expect(selected({title: 'A'}, {title: 'B', featured: true}, {title: 'Done', status: 'completed', featured: true})).toEqual([
      'B ongoing',
      'A ongoing',
      'Done past',
    ]);
  });
});
