import {describe, expect, it} from 'vitest';
import {picked} from '../../src/model/pick.js';
import {callsOf} from '../../src/model/read/call.js';
import {reading} from '../support/reading.js';

const calls = callsOf(
  reading([
    {type: 'call', id: 'a', title: 'A', url: '/a', language: 'en'},
    {type: 'call', id: 'b', title: 'B', url: 'https://example.org', language: 'fr'},
    {type: 'call', id: 'b-en', title: 'B', translation_of: 'b', translations: [{language: 'de', url: '/b-de'}], language: 'en'},
    {type: 'call', id: 'c', title: 'C'},
  ]).feed!,
);

describe('an item that an author names', () => {
  it.each([
    ['a', 'a'],
    ['b-en', 'b'],
    ['https://feeds.example/a', 'a'],
    ['https://example.org', 'b'],
    ['https://feeds.example/b-de', 'b'],
  ])('by "%s" is the one known by it', (name, id) => {
    expect(picked(calls, name)?.id).toBe(id);
  });

  it.each(['', 'A', '/a', 'https://feeds.example/', 'javascript:alert(1)'])('by "%s" is none', (name) => {
    expect(picked(calls, name)).toBeUndefined();
  });
});
