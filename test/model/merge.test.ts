import {describe, expect, it} from 'vitest';
import type {Feed} from '../../src/model/feed.js';
import {mergedEvents} from '../../src/model/merged-events.js';
import {readFeed} from '../../src/model/read/feed.js';

/** A feed of events, each known by its id, at an address of its own. */
const feed = (name: string, items: readonly object[]): Feed =>
  readFeed(
    {
      version: 'sharers-feed/1',
      title: name,
      language: 'en',
      items: items.map((fields) => ({type: 'event', id: 'e', title: name, ...fields})),
    },
    `https://${name}.example/feed.json`,
  ).feed!;

const ids = (...feeds: Feed[]) => mergedEvents(feeds).map(({base, id}) => `${new URL(base).host.replace('.example', '')} ${id}`);

describe('events of several feeds', () => {
  it('are all there, in the order of the feeds', () => {
    expect(ids(feed('a', [{id: '1'}, {id: '2'}]), feed('b', [{id: '3'}]))).toEqual(['a 1', 'a 2', 'b 3']);
  });

  it('with one id are two: an id is a feed’s own', () => {
    expect(ids(feed('a', [{id: '1'}]), feed('b', [{id: '1'}]))).toEqual(['a 1', 'b 1']);
  });

  it('with one page are two, unless one says that they are the same', () => {
    const page = 'https://hall.example/programme';
    expect(ids(feed('a', [{url: page}]), feed('b', [{url: page}]))).toEqual(['a e', 'b e']);
  });

  it('are one where the later names the page of the earlier, or the earlier that of the later', () => {
    const page = {url: 'https://a.example/forum'};
    const same = {same_as: ['https://a.example/forum']};
    expect(ids(feed('a', [page]), feed('b', [same]))).toEqual(['a e']);
    expect(ids(feed('b', [same]), feed('a', [page]))).toEqual(['b e']);
  });

  it('are one where both name the same further page', () => {
    const same = {same_as: ['https://meetup.example/42']};
    expect(ids(feed('a', [same]), feed('b', [same]), feed('c', [{}]))).toEqual(['a e', 'c e']);
  });

  it('are one where a page is that of a translation', () => {
    const translated = {
      translations: [
        {language: 'en', url: 'https://a.example/en'},
        {language: 'fr', url: 'https://a.example/fr'},
      ],
    };
    expect(ids(feed('a', [translated]), feed('b', [{same_as: ['https://a.example/fr']}]))).toEqual(['a e']);
  });

  it('are one in three feeds, where each names the next', () => {
    const chain = [
      feed('a', [{url: 'https://a.example/1'}]),
      feed('b', [{url: 'https://b.example/1', same_as: ['https://a.example/1']}]),
      feed('c', [{same_as: ['https://b.example/1']}]),
    ];
    expect(ids(...chain)).toEqual(['a e']);
    expect(ids(...chain.reverse())).toEqual(['c e']);
  });

  it('are one where a third says of two that they are', () => {
    const pages = [feed('a', [{url: 'https://a.example/1'}]), feed('b', [{url: 'https://b.example/1'}])];
    const both = feed('c', [{same_as: ['https://a.example/1', 'https://b.example/1']}]);
    expect(ids(both, ...pages)).toEqual(['c e']);
    expect(ids(...pages, both)).toEqual(['a e']);
  });

  it('have the first word from the first feed, and the rest from the others', () => {
    const [event, ...others] = mergedEvents([
      feed('a', [{title: {en: 'Forum'}, url: 'https://a.example/1', start: '2090-03-17', tags: ['a']}]),
      feed('b', [
        {
          title: {en: 'The forum', fr: 'Le forum'},
          same_as: ['https://a.example/1'],
          start: '2090-03-18',
          tags: ['b'],
          location: {city: 'Lyon'},
        },
      ]),
    ]);
    expect(others).toEqual([]);
    expect(event!.title).toEqual([
      {language: 'en', text: 'Forum'},
      {language: 'en', text: 'The forum'},
      {language: 'fr', text: 'Le forum'},
    ]);
    expect(event!.occurrences[0].start!.wall).toBe(Date.UTC(2090, 2, 17));
    expect(event!.tags!.map(({id}) => id)).toEqual(['a']);
    expect(event!.location!.city![0].text).toBe('Lyon');
  });

  it('are, for the page’s script, as the first feed has them', () => {
    const [event] = mergedEvents([
      feed('a', [{title: 'Forum', same_as: ['https://x.example/1']}]),
      feed('b', [{title: 'Le forum', same_as: ['https://x.example/1']}]),
    ]);
    expect(event!.source).toMatchObject({title: 'Forum'});
  });
});
