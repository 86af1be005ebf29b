import {describe, expect, it} from 'vitest';
import {eventWordsIn as wordsIn} from '../../src/locales/event-words.js';
import {selectEvents} from '../../src/model/select.js';
import {badgeOf} from '../../src/view/dates/badge.js';
import {eventView} from '../../src/view/event.js';
import {plain} from '../../src/view/phrase.js';
import {settingIn} from '../support/dates.js';
import {event} from '../support/reading.js';

const view = (fields: object, tag = 'fr') => {
  const now = Date.UTC(2027, 0, 1);
  return eventView(selectEvents([event(fields)], now)[0]!, {words: wordsIn(tag), now, readerZone: 'Europe/Paris'});
};
const where = (fields: object) => plain(view(fields).where);
const said = (fields: object, tag?: string) => plain(view(fields, tag).status).replace(/\s/g, ' ');

describe('what is said of an event', () => {
  it('is where it is, by name and town, each once', () => {
    expect(where({location: {name: 'Superpublic', city: 'Paris'}})).toBe('Superpublic, Paris');
    expect(where({location: {name: 'Superpublic, Paris', city: 'Paris'}})).toBe('Superpublic, Paris');
    expect(where({location: {name: 'Parish hall', city: 'Paris'}})).toBe('Parish hall, Paris');
    expect(where({location: {name: 'Mairie de Saint-Denis', city: 'Saint-Denis'}})).toBe('Mairie de Saint-Denis');
    expect(where({location: {city: 'Paris'}})).toBe('Paris');
    expect(where({location: {address: '5 rue X'}, online_url: 'https://example.org/'})).toBe('5 rue X');
    expect(where({attendance: 'offline', online_url: 'https://example.org/'})).toBe('');
    expect(where({})).toBe('');
  });

  it('is that it is online, or there too', () => {
    expect(where({attendance: 'online'})).toBe('En ligne');
    expect(where({attendance: 'online', location: {city: 'Paris'}})).toBe('En ligne');
    expect(where({online_url: 'https://example.org/'})).toBe('En ligne');
    expect(where({attendance: 'mixed'})).toBe('En ligne');
    expect(where({attendance: 'mixed', location: {city: 'Paris'}})).toBe('Paris et en ligne');
    expect(where({status: 'moved-online', location: {city: 'Paris'}})).toBe('En ligne');
  });

  it.each([
    ['scheduled', '', ''],
    ['tentative', 'À confirmer', 'To be confirmed'],
    ['cancelled', 'Annulé', 'Cancelled'],
    ['postponed', 'Reporté, nouvelle date à venir', 'Postponed, new date to come'],
    ['rescheduled', 'Nouvelle date', 'New date'],
    ['moved-online', 'Désormais en ligne', 'Moved online'],
    ['sold-out', 'Complet', 'Sold out'],
    ['recessed', 'recessed', 'recessed'],
    ['constructor', 'constructor', 'constructor'],
  ])('is its status: %s', (status, french, english) => {
    expect(said({status})).toBe(french);
    expect(said({status}, 'en')).toBe(english);
  });

  it('is the date before a new one', () => {
    expect(said({status: 'rescheduled', start: '2027-06-14', previous_start: '2027-03-01'})).toBe(
      'Nouvelle date (au lieu du lundi 1er mars 2027)',
    );
  });

  it('names the zone once, and not of the date before', () => {
    const fields = {status: 'rescheduled', start: '2027-06-14T18:30', previous_start: '2027-03-01T18:30'};
    expect(said({...fields, timezone: 'America/New_York'}, 'en')).toMatch(
      /^New date \(instead of Monday,? 1 March 2027, 18:30\)$/,
    );
  });

  it('is no date that holds no more', () => {
    expect(plain(view({status: 'postponed', start: '2027-06-14'}).when)).toBe('');
    expect(badgeOf(view({status: 'postponed', start: '2027-06-14'}).start, settingIn('fr', {now: 0}))).toEqual({});
  });

  it('has on its badge the day that its words say, in whatever zone', () => {
    const day = event({start: '2027-06-14T00:00', end: '2027-06-14T23:59'});
    const away = {words: wordsIn('fr'), now: 0, readerZone: 'Europe/Paris', zone: 'America/New_York'};
    expect(badgeOf(eventView(selectEvents([day], 0)[0]!, away).start, away).day).toBe(14);
  });

  it('is the reader’s hour too, where it can be attended from afar', () => {
    const hours = (fields: object) => /pour vous/.test(plain(view({start: '2027-06-14T18:30-04:00', ...fields}).when));
    const timezone = 'America/New_York';
    const online_url = 'https://example.org/';
    expect(hours({timezone, attendance: 'online'})).toBe(true);
    expect(hours({timezone, attendance: 'mixed', location: {city: 'New York'}})).toBe(true);
    expect(hours({timezone, online_url})).toBe(true);
    expect(hours({timezone, status: 'moved-online'})).toBe(true);
    expect(hours({timezone, attendance: 'offline', online_url})).toBe(false);
    expect(hours({timezone})).toBe(false);
  });

  it('is that its date is still to come', () => {
    expect(plain(view({}).when)).toBe('date à confirmer');
  });

  it('is how many further dates it has', () => {
    const occurrences = ['2027-01-10', '2027-02-10', '2027-03-10'].map((start) => ({start}));
    expect(plain(view({occurrences}).when).replace(/\s/g, ' ')).toBe('dimanche 10 janvier 2027 et 2 autres dates');
    expect(plain(view({occurrences: occurrences.slice(1)}).when).replace(/\s/g, ' ')).toBe(
      'mercredi 10 février 2027 et 1 autre date',
    );
  });

  it('is in the reader’s language where it is there, else in English, else in what there is', () => {
    expect(view({title: {en: 'One', fr: 'Un'}}).title).toEqual({language: 'fr', text: 'Un'});
    expect(view({title: {en: 'One', 'fr-CA': 'Un'}}).title).toEqual({language: 'fr-CA', text: 'Un'});
    expect(view({title: {en: 'One', de: 'Eins'}}, 'de').title).toEqual({language: 'de', text: 'Eins'});
    expect(view({title: {'fr-FR': 'Un', 'fr-CA': 'Une'}}, 'fr-CA').title).toEqual({language: 'fr-CA', text: 'Une'});
    expect(view({title: {de: 'Eins', en: 'One'}}).title).toEqual({language: 'en', text: 'One'});
    expect(view({title: {de: 'Eins', it: 'Uno'}}).title).toEqual({language: 'de', text: 'Eins'});
  });

  it('names its parts only with words of the format', () => {
    expect(view({status: 'title link', start: '2027-06-14'}).traits).toEqual(['upcoming']);
    expect(view({status: 'cancelled', start: '2020-06-14'}).traits).toEqual(['past', 'cancelled']);
  });
});
