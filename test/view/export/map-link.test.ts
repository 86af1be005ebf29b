import {describe, expect, it} from 'vitest';
import {mapLink} from '../../../src/view/export/map-link.js';
import {event} from '../../support/reading.js';

const link = (fields: object, reader = 'fr') => mapLink(event(fields), reader);
const query = (location: object) => new URL(link({location})!).searchParams.get('query');

describe('the link to a map', () => {
  it('goes by coordinates where they are known', () => {
    expect(link({location: {name: 'X', latitude: 48.8581, longitude: 2.38}})).toBe(
      'https://www.openstreetmap.org/?mlat=48.858100&mlon=2.380000#map=17/48.858100/2.380000',
    );
    expect(link({location: {latitude: 0, longitude: 0}})).toContain('mlat=0.000000&mlon=0.000000');
  });

  it('else looks for the address, for the map need not know the name', () => {
    expect(query({name: 'Superpublic', address: '4 rue X & Y', postal_code: '75011', city: 'Paris', latitude: 48})).toBe(
      '4 rue X & Y, 75011 Paris',
    );
    expect(link({location: {address: '4 rue X & Y'}})).toBe('https://www.openstreetmap.org/search?query=4%20rue%20X%20%26%20Y');
  });

  it('else looks for name and town', () => {
    expect(query({name: 'Superpublic', city: 'Paris'})).toBe('Superpublic, Paris');
  });

  it('is there for what is online too, and not for what is only online', () => {
    const location = {city: 'Paris'};
    expect(link({location, attendance: 'mixed'})).toContain('query=Paris');
    expect(link({location, attendance: 'online'})).toBeUndefined();
    expect(mapLink({...event({location}), status: 'moved-online'}, 'fr')).toBeUndefined();
  });

  it('is none where nothing is known', () => {
    expect(link({})).toBeUndefined();
    expect(link({location: {url: 'https://example.org/'}})).toBeUndefined();
  });
});
