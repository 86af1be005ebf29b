import {describe, expect, it} from 'vitest';
import {addressesIn, hostOf} from '../../src/feed/addresses.js';

const BASE = 'https://page.example/agenda/';

describe('the addresses in an attribute', () => {
  it.each([
    ['', []],
    [' \n\t ', []],
    ['feed.json', ['https://page.example/agenda/feed.json']],
    [' /a.json\n  https://b.example/b.json ', ['https://page.example/a.json', 'https://b.example/b.json']],
  ])('"%s" are %j', (attribute, addresses) => {
    expect(addressesIn(attribute, BASE)).toEqual(addresses);
  });

  it('count once, however often and however they are written', () => {
    expect(addressesIn('/a.json b.json https://page.example/a.json ../a.json', BASE)).toEqual([
      'https://page.example/a.json',
      'https://page.example/agenda/b.json',
    ]);
  });

  it('are kept as they are when they are none, for the message to quote', () => {
    expect(addressesIn('http://[ a.json', BASE)).toEqual(['http://[', 'https://page.example/agenda/a.json']);
  });
});

describe('whom an address asks', () => {
  it.each([
    ['https://example.org/feed.json', 'example.org'],
    ['https://example.org:8443/feed.json', 'example.org:8443'],
    ['https://user:secret@example.org/@feed', 'example.org'],
    ['http://localhost', 'localhost'],
    ['http://[', '['],
    ['feed:here', 'feed:here'],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
