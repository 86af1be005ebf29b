import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {eventsOf} from '../../../src/model/read/event.js';
import {readFeed} from '../../../src/model/read/feed.js';
import {BASE, event, eventsIn, findings, reading} from '../../support/reading.js';

describe('reading a feed', () => {
  it('gives a result for any JSON value whatever', () => {
    fc.assert(fc.property(fc.jsonValue(), (document) => void readFeed(document, BASE)));
  });

  it('gives a result for any JSON values in the places of a feed', () => {
    const keys = [
      'type',
      'id',
      'title',
      'start',
      'end',
      'timezone',
      'status',
      'location',
      'occurrences',
      'series',
      'url',
      'language',
      '__proto__',
      'tags',
    ];
    const item = fc.dictionary(
      fc.constantFrom(...keys),
      fc.oneof(fc.jsonValue(), fc.constantFrom('event', 'fr', '2027-06-14', 'Europe/Paris')),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(item, fc.jsonValue())), (items) => {
        const {feed, dropped} = reading(items);
        expect(eventsOf(feed!).length + dropped!).toBeLessThanOrEqual(items.length);
      }),
    );
  });

  it.each([
    ['null', null],
    ['a number', 3],
    ['a list', []],
    ['an empty object', {}],
    ['items that are no list', {items: 'all'}],
  ])('refuses %s, which is no feed', (_, document) => {
    expect(readFeed(document, BASE)).toMatchObject({refusal: 'not-a-feed'});
  });

  it('refuses a later major version, and says where to read it', () => {
    const later = {version: 'sharers-feed/2', home_page_url: '/agenda', items: []};
    expect(readFeed(later, BASE)).toMatchObject({refusal: 'newer-version', homePage: 'https://feeds.example/agenda'});
  });

  it('reads a later minor version, and a list of items without any', () => {
    expect(reading([], {version: 'sharers-feed/1.7'}).findings).toEqual([]);
    expect(readFeed({title: 'F', language: 'fr', items: []}, BASE)).toMatchObject({
      feed: {entries: []},
    });
  });

  it('loses no other item to a bad one, and counts the bad', () => {
    const {
      feed,
      dropped,
      findings: all,
    } = reading([
      null,
      'event',
      {type: 'party', id: 'p', title: 'P'},
      {type: 'event', title: 'without an id'},
      {type: 'event', id: 'without-title'},
      {type: 'event', id: 'good', title: 'Good'},
      {type: 'project', id: 'project', title: 'Read by a later list'},
    ]);
    expect(eventsOf(feed!).map(({id}) => id)).toEqual(['good']);
    expect(dropped).toBe(5);
    expect(all.map(({pointer, code}) => `${pointer} ${code}`)).toEqual([
      '/items/0 not-an-object',
      '/items/1 not-an-object',
      '/items/2/type unknown-type',
      '/items/3/id missing',
      '/items/4/title missing',
    ]);
  });

  it('keeps of two items with one id the newer, else the first', () => {
    const twin = (title: string, date_modified?: string) => ({type: 'event', id: 'e', title, date_modified});
    const titles = (...items: object[]) => eventsIn(items).map(({title}) => title[0].text);
    expect(titles(twin('old', '2027-01-01'), twin('new', '2027-01-02'))).toEqual(['new']);
    expect(titles(twin('new', '2027-01-02'), twin('old', '2027-01-01'))).toEqual(['new']);
    expect(titles(twin('first'), twin('second'))).toEqual(['first']);
    expect(reading([twin('first'), twin('second')]).findings).toEqual([
      {pointer: '/items/1', code: 'same-id', consequence: 'dropped'},
    ]);
  });

  it('takes a text in one language or in several, and keeps the language of each', () => {
    expect(event({title: 'Un'}).title).toEqual([{language: 'fr', text: 'Un'}]);
    expect(event({title: 'One', language: 'en'}).title).toEqual([{language: 'en', text: 'One'}]);
    expect(event({title: {en: 'One', fr: 'Un', '?': 'x', de: 7}}).title).toEqual([
      {language: 'en', text: 'One'},
      {language: 'fr', text: 'Un'},
      {language: 'de', text: '7'},
    ]);
    expect(event({title: {fr_FR: 'Un'}}).title).toEqual([{language: 'fr-FR', text: 'Un'}]);
    expect(findings({title: {en: 'One', 'a/b': 'x'}})).toEqual(['/title/a~1b bad-language']);
  });

  it.each([
    ['decodes entities', 'Fish &amp; chips &#8211; &#x2019;', 'Fish & chips – ’', 'entity'],
    ['decodes entities once', '&amp;lt;b&gt;', '&lt;b>', 'entity'],
    ['leaves what is no entity', '&unknown; &#9999999;', '&unknown; &#9999999;', undefined],
    ['takes the space from around', '  around  ', 'around', 'stray-space'],
    ['takes out what turns the direction or controls', 'tur\u202Ened\u0007', 'turned', 'stray-character'],
    ['leaves 300 characters', 'x'.repeat(300), 'x'.repeat(300), undefined],
    ['cuts 301 characters', 'x'.repeat(301), `${'x'.repeat(299)}…`, 'too-long'],
    ['counts characters and not their halves', '🧵'.repeat(300), '🧵'.repeat(300), undefined],
  ])('of a text %s', (_, written, shown, code) => {
    expect(event({title: written}).title[0].text).toBe(shown);
    expect(findings({title: written})).toEqual(code ? [`/title ${code}`] : []);
  });

  it('makes addresses whole, and leaves out those that are not safe', () => {
    expect(event({url: '/e?1'}).url).toBe('https://feeds.example/e?1');
    expect(event({url: 'https://me:secret@example.org/'}).url).toBe('https://example.org/');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'https://', 'ftp://example.org']) {
      expect(event({url}).url).toBeUndefined();
      expect(findings({url})).toEqual(['/url unsafe-address']);
    }
    expect(event({url: `/${'x'.repeat(2047)}`}).url).toBeDefined();
    expect(event({url: `/${'x'.repeat(2048)}`}).url).toBeUndefined();
  });

  it('leaves out of a date what cannot be, and nothing else', () => {
    expect(event({start: '2027-02-30'}).occurrences).toEqual([{start: undefined, end: undefined, status: 'scheduled'}]);
    expect(event({start: '2027-06-14', end: '2027-06-13'}).occurrences[0]).toMatchObject({
      start: {precision: 'day'},
      end: undefined,
    });
    expect(findings({start: '2027-06-14', end: '2027-06-13'})).toEqual(['/end end-before-start']);
    expect(findings({start: '2027-06-14', end: '2027-06-14'})).toEqual([]);
    expect(findings({start: '2027-06-14T10:00', end: '2027-06-14T09:00'})).toEqual(['/end end-before-start']);
    expect(findings({start: '--12-30', end: '--01-02'})).toEqual([]);
  });

  it('takes a number only within its bounds, which belong to it', () => {
    const latitude = (value: unknown) => event({location: {latitude: value}}).location!.latitude;
    expect([90, -90, 90.1, '45', null].map(latitude)).toEqual([90, -90, undefined, undefined, undefined]);
    expect(findings({location: {latitude: 90.1}})).toEqual(['/location/latitude out-of-bounds']);
  });

  it('finds where a local time is at home', () => {
    expect(event({start: '2027-06-14T18:30'}).zone).toBe('Europe/Paris');
    expect(event({start: '2027-06-14T18:30', timezone: 'America/New_York'}).zone).toBe('America/New_York');
    expect(event({start: '2027-06-14T18:30+02:00'}).zone).toBe('Europe/Paris');
    expect(event({start: '2027-06-14T18:30Z'}).zone).toBe('Europe/Paris');
    expect(event({start: '2027-06-14T18:30+09:00'}).zone).toBeUndefined();
    expect(event({start: '2027-06-14T18:30', timezone: 'Europe/Atlantis'}).zone).toBe('Europe/Paris');
    expect(findings({timezone: 'Europe/Atlantis'})).toEqual(['/timezone unknown-zone']);
    expect(event({start: '2027-06-14T18:30'}, {timezone: null}).zone).toBeUndefined();
  });

  it('keeps a status of the publisher’s own, and reports it', () => {
    expect(event({status: 'recessed'}).occurrences[0].status).toBe('recessed');
    expect(findings({status: 'recessed'})).toEqual(['/status unknown-word']);
  });

  it('puts occurrences in the order of time, and reads 800 of them', () => {
    const at = (day: number) => ({start: new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10)});
    const starts = event({occurrences: [at(3), at(1), {}, at(2)]}).occurrences.map(({start}) =>
      new Date(start!.wall).getUTCDate(),
    );
    expect(starts).toEqual([1, 2, 3]);
    expect(event({occurrences: Array.from({length: 800}, (_, day) => at(day))}).occurrences).toHaveLength(800);
    expect(event({occurrences: Array.from({length: 801}, (_, day) => at(day))}).occurrences).toHaveLength(800);
    expect(findings({occurrences: Array.from({length: 801}, (_, day) => at(day))})).toEqual(['/occurrences too-many']);
  });

  it('reads 5,000 items of a page', () => {
    const items = Array.from({length: 5001}, (_, id) => ({type: 'event', id, title: 'E'}));
    expect(eventsIn(items.slice(0, 4999))).toHaveLength(4999);
    expect(reading(items.slice(0, 5000)).findings.map(({code}) => code)).not.toContain('too-many');
    expect(eventsIn(items)).toHaveLength(5000);
    expect(reading(items).findings.map(({code}) => code)).toContain('too-many');
  });

  it('lets no key of a document reach a prototype', () => {
    const hostile = JSON.parse(
      '{"type": "event", "id": "e", "title": "E", "__proto__": {"url": "https://evil.example/"}, "location": {"__proto__": {"name": "x"}}}',
    ) as object;
    const read = event(hostile);
    expect(read.url).toBeUndefined();
    expect(read.location!.name).toBeUndefined();
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it.each([
    [31, false],
    [32, false],
    [33, true],
  ])('tells its publisher of what lies %i deep: %s', (depth, told) => {
    // The feed, its items and the item are three.
    const deep = JSON.parse('['.repeat(depth - 3) + ']'.repeat(depth - 3)) as unknown;
    expect(findings({_ours: deep})).toEqual(told ? [' too-deep'] : []);
  });

  it('is not troubled by depth in what it does not know', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(event(JSON.parse(`{"_ours": ${deep}, "title": "E"}`) as object).title[0].text).toBe('E');
  });
});
