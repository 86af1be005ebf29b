import {describe, expect, it} from 'vitest';
import {entriesOf} from '../../../src/view/export/event-entries.js';
import {entries, setting} from '../../support/export.js';
import {event, eventsIn} from '../../support/reading.js';

const start = '2027-06-14T18:30';
const forum = {title: {fr: 'Forum des communs', en: 'Commons forum'}, start};
const uids = (fields: object) => entries({...forum, ...fields}).map(({uid}) => uid);

describe('the calendar entries of an event', () => {
  it.each([
    ['scheduled', 'confirmed', 0, 'Forum des communs'],
    ['tentative', 'tentative', 0, 'À confirmer – Forum des communs'],
    ['rescheduled', 'confirmed', 1, 'Forum des communs'],
    ['moved-online', 'confirmed', 2, 'Forum des communs'],
    ['sold-out', 'confirmed', 0, 'Forum des communs'],
    ['cancelled', 'cancelled', 3, 'Annulé – Forum des communs'],
    // What a publisher's own word means is not known.
    ['recessed', undefined, 0, 'recessed – Forum des communs'],
    ['constructor', undefined, 0, 'constructor – Forum des communs'],
  ])('say whether it takes place: %s', (status, standing, sequence, title) => {
    expect(entries({...forum, status})).toMatchObject([{status: standing, sequence, title}]);
  });

  it('are none where no date holds, or no day is known', () => {
    expect(entries({...forum, status: 'postponed'})).toEqual([]);
    expect(entries({title: 'E'})).toEqual([]);
    expect(entries({title: 'E', start: '2027-06'})).toEqual([]);
    expect(entries({title: 'E', start: '--06-14'})).toEqual([]);
  });

  it('are in the reader’s language', () => {
    const fields = {...forum, status: 'cancelled', summary: {fr: 'Venez', en: 'Come'}, attendance: 'online'};
    const pages = {url: 'https://example.org/fr', translations: [{language: 'en', url: 'https://example.org/en'}]};
    expect(entries({...fields, ...pages}, 'en')).toMatchObject([
      {
        title: 'Cancelled – Commons forum',
        place: 'Online',
        description: 'https://example.org/en\n\nCome',
        url: 'https://example.org/en',
      },
    ]);
  });

  it('tell the address where it is', () => {
    const where = (fields: object) => entries({...forum, ...fields})[0]!.place;
    const location = {name: 'Superpublic', address: '4 rue X', postal_code: '75011', city: 'Paris', country: 'France'};
    expect(where({location})).toBe('Superpublic, 4 rue X, 75011 Paris, France');
    expect(where({location, attendance: 'mixed'})).toBe('Superpublic, 4 rue X, 75011 Paris, France');
    expect(where({location: {name: 'Paris', city: 'Paris'}})).toBe('Paris');
    expect(where({location: {region: 'Bretagne'}})).toBe('Bretagne');
    expect(where({location: {url: 'https://example.org/'}})).toBe('');
    expect(where({location, attendance: 'online'})).toBe('En ligne');
    expect(where({location, status: 'moved-online'})).toBe('En ligne');
    expect(where({online_url: 'https://example.org/room'})).toBe('En ligne');
    expect(where({})).toBe('');
  });

  it('are nowhere on earth when it is only online', () => {
    const location = {latitude: 1, longitude: 2};
    expect(entries({...forum, location})[0]!.coordinates).toEqual(['1.000000', '2.000000']);
    expect(entries({...forum, location, status: 'moved-online'})[0]!.coordinates).toBeUndefined();
  });

  it('tell where to join it, then its page, then what it is, each once', () => {
    const told = (fields: object) => entries({...forum, ...fields})[0]!.description;
    const [url, online_url] = ['https://example.org/forum', 'https://example.org/room'];
    expect(told({url, online_url, summary: 'Venez'})).toBe(`${online_url}\n\n${url}\n\nVenez`);
    expect(told({url, online_url: url})).toBe(url);
    expect(told({})).toBe('');
  });

  it('are known by the event’s id and the address of its feed', () => {
    expect(uids({id: 'forum'})).toEqual(['forum@feeds.example/network.json']);
    const asked = {...event({...forum, id: 'forum'}), base: 'https://a.example:8080/?feed=https://b.example/#x'};
    expect(entriesOf(asked, setting())[0]!.uid).toBe('forum@a.example:8080/');
    expect(entriesOf({...asked, base: 'about:srcdoc'}, setting())[0]!.uid).toBe('forum@about:srcdoc');
  });

  it('keep their name when the date of the event changes', () => {
    expect(uids({start: '2027-09-01'})).toEqual(uids({}));
    expect(uids({occurrences: [{start: '2027-09-01'}]})).toEqual(uids({}));
  });

  it('are known by their start where there are several, whatever stands before them', () => {
    const occurrences = [{start}, {start: '2027-06-21'}, {start: '2027-06-28'}];
    const all = uids({occurrences});
    expect(all).toEqual(['20270614T163000Z', '20270621', '20270628'].map((at) => `e-${at}@feeds.example/network.json`));
    expect(uids({occurrences: occurrences.slice(1)})).toEqual(all.slice(1));
  });

  it('keep their names where only some of the occurrences are shown', () => {
    const occurrences = [{start}, {start: '2027-06-21'}];
    const [shown] = eventsIn([{type: 'event', id: 'e', title: 'E', occurrences}]);
    const part = {...shown!, occurrences: [shown!.occurrences[1]!] as const};
    expect(entriesOf(part, setting()).map(({uid}) => uid)).toEqual(uids({occurrences}).slice(1));
    expect(entriesOf(shown!, setting(), part.occurrences).map(({uid}) => uid)).toEqual(uids({occurrences}).slice(1));
  });

  it('have different names even where two begin together', () => {
    const found = uids({occurrences: [{start, end: '2027-06-14T20:00'}, {start}, {start}]});
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  it('stand each for itself', () => {
    const occurrences = [{start}, {start: '2027-06-21', status: 'cancelled'}, {start: '2027-06-28', status: 'postponed'}];
    expect(entries({...forum, occurrences}).map(({status}) => status)).toEqual(['confirmed', 'cancelled']);
  });
});
