import {describe, expect, it} from 'vitest';
import {callsOf} from '../../../src/model/read/call.js';
import {eventsOf} from '../../../src/model/read/event.js';
import {projectsOf} from '../../../src/model/read/project.js';
import {resourcesOf} from '../../../src/model/read/resource.js';
import {selectEvents, type Selected} from '../../../src/model/select.js';
import {selectProjects} from '../../../src/model/select/projects.js';
import {selectResources} from '../../../src/model/select/resources.js';
import {inStream, type StreamOrder} from '../../../src/model/select/stream.js';
import {reading} from '../../support/reading.js';

const NOW = Date.UTC(2027, 5, 1);

/** The titles of a stream of these items. */
function stream(order: StreamOrder, ...items: object[]): string[] {
  const feed = reading(items.map((item, index) => ({id: String(index), ...item}))).feed!;
  const selected: Selected[] = [
    ...selectEvents(eventsOf(feed), NOW),
    ...selectProjects(projectsOf(feed), NOW),
    ...callsOf(feed).map((item) => ({item, phase: item.expired ? ('past' as const) : ('ongoing' as const)})),
    ...selectResources(resourcesOf(feed)),
  ];
  return inStream(selected, order, NOW).map(({item}) => item.title[0].text);
}

const event = (title: string, start?: string, fields: object = {}) => ({type: 'event', title, start, ...fields});

describe('a stream of items, the newest first', () => {
  it('goes by what was published last', () => {
    expect(
      stream(
        'newest',
        {type: 'resource', title: 'March', date_published: '2027-03-01'},
        {type: 'project', title: 'May', date_published: '2027-05-01'},
        event('April', '2030-01-01', {date_published: '2027-04-01'}),
      ),
    ).toEqual(['May', 'April', 'March']);
  });

  it('takes the date of an item itself where none of publication is given', () => {
    expect(
      stream(
        'newest',
        event('2023', '2023-01-17'),
        {type: 'call', title: '2025', deadline: '2025-02-01'},
        {type: 'project', title: '2024', start: '2024'},
        {type: 'resource', title: '2026', date_published: '2026'},
      ),
    ).toEqual(['2026', '2025', '2024', '2023']);
  });

  it('has what is still to come before what is over, the soonest first', () => {
    expect(stream('newest', event('Later', '2029-01-01'), event('Over', '2026-01-01'), event('Soon', '2027-07-01'))).toEqual([
      'Soon',
      'Later',
      'Over',
    ]);
  });

  it('has what has no date last, as the feed has it', () => {
    expect(
      stream(
        'newest',
        event('No year', '--10-11'),
        event('Past', '2020-01-01'),
        {type: 'resource', title: 'Tool'},
        event('No date'),
      ),
    ).toEqual(['Past', 'No year', 'No date', 'Tool']);
  });
});

describe('a stream of items, what comes next first', () => {
  it('has events and deadlines by their dates, and after them the rest by its news', () => {
    expect(
      stream(
        'next',
        {type: 'resource', title: 'Published', date_published: '2027-05-31'},
        event('Event', '2027-08-01', {date_published: '2027-01-01'}),
        {type: 'call', title: 'Deadline', deadline: '2027-07-01'},
        {type: 'call', title: 'Opening', opens: '2027-06-15', deadline: '2027-12-01'},
        {type: 'project', title: 'Began', start: '2027-05'},
        event('Over', '2027-01-01'),
      ),
    ).toEqual(['Opening', 'Deadline', 'Event', 'Published', 'Began', 'Over']);
  });
});
