import {describe, expect, it} from 'vitest';
import {schemaOrgEvent} from '../../../../src/view/export/schema-org/event.js';
import {setting} from '../../../support/export.js';
import {event} from '../../../support/reading.js';

const forum = {title: {fr: 'Forum', en: 'The forum'}, start: '2027-06-14T18:30', end: '2027-06-14T20:00'};

/** As it stands in the page, where what is undefined is not. */
function told(fields: object, tag = 'fr', envelope?: object): Record<string, unknown> | undefined {
  const found = event({...forum, ...fields}, envelope);
  const object = schemaOrgEvent(found, found.occurrences[0], setting(tag));
  return object && (JSON.parse(JSON.stringify(object)) as Record<string, unknown>);
}

describe('an event for search engines', () => {
  it('is no more than what is known', () => {
    expect(told({end: undefined})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Forum',
      startDate: '2027-06-14T18:30:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
    });
  });

  it('is what is known, in the reader’s language', () => {
    const fields = {
      summary: {fr: 'Venez', en: 'Come'},
      url: 'https://example.org/fr',
      translations: [{language: 'en', url: 'https://example.org/en'}],
      image: {url: 'https://example.org/a.png', alt: 'A'},
      spoken_languages: ['fr', 'en'],
    };
    expect(told(fields, 'en')).toMatchObject({
      name: 'The forum',
      description: 'Come',
      url: 'https://example.org/en',
      image: 'https://example.org/a.png',
      endDate: '2027-06-14T20:00:00+02:00',
      inLanguage: ['fr', 'en'],
    });
  });

  it('is on whole days by their dates, the last one included', () => {
    expect(told({start: '2027-06-14', end: '2027-06-16'})).toMatchObject({startDate: '2027-06-14', endDate: '2027-06-16'});
    expect(told({start: '2027-06-14', end: '2027-06'})).not.toHaveProperty('endDate');
    expect(told({start: '2027-06-14T00:00', end: '2027-06-14T24:00'})).toMatchObject({startDate: '2027-06-14'});
  });

  it('has the hour of its own clock: by its zone, its offset, or neither', () => {
    const starts = (fields: object, envelope?: object) => told(fields, 'fr', envelope)!['startDate'];
    expect(starts({start: '2027-06-14T12:30Z', timezone: 'America/New_York'})).toBe('2027-06-14T08:30:00-04:00');
    expect(starts({start: '2027-06-14T18:30-03:30'}, {timezone: undefined})).toBe('2027-06-14T18:30:00-03:30');
    expect(starts({}, {timezone: undefined})).toBe('2027-06-14T18:30:00');
  });

  it('is none without a full date, which search engines require', () => {
    for (const start of [undefined, '2027', '2027-06', '--06-14']) expect(told({start, end: undefined})).toBeUndefined();
  });

  it.each([
    ['cancelled', 'EventCancelled'],
    ['rescheduled', 'EventRescheduled'],
    ['moved-online', 'EventMovedOnline'],
    ['sold-out', 'EventScheduled'],
  ])('says how it stands: %s', (status, word) => {
    expect(told({status})).toMatchObject({eventStatus: `https://schema.org/${word}`});
  });

  it.each(['tentative', 'recessed', 'constructor'])('does not say what schema.org has no word for: %s', (status) => {
    expect(told({status})).not.toHaveProperty('eventStatus');
  });

  it('keeps the date of what is postponed, as the one before', () => {
    expect(told({status: 'postponed'})).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2027-06-14T18:30:00+02:00',
      previousStartDate: '2027-06-14T18:30:00+02:00',
    });
  });

  it('tells the date before a new one, where it is fully known', () => {
    const fields = {status: 'rescheduled', previous_start: '2027-03-01T18:30'};
    expect(told(fields)).toMatchObject({previousStartDate: '2027-03-01T18:30:00+01:00'});
    expect(told({...fields, previous_start: '2027-03'})).not.toHaveProperty('previousStartDate');
  });

  it('tells who holds it', () => {
    const organizers = [
      {name: 'Réseau', url: 'https://example.org/', logo: 'https://example.org/l.png'},
      {name: 'A. B.', organization: 'Université'},
    ];
    expect(told({organizers})!['organizer']).toEqual([
      {'@type': 'Organization', name: 'Réseau', url: 'https://example.org/', logo: 'https://example.org/l.png'},
      {'@type': 'Person', name: 'A. B.', affiliation: {'@type': 'Organization', name: 'Université'}},
    ]);
  });
});

describe('how to get a place, for search engines', () => {
  const offer = (registration: object, status?: string) => told({registration, status})!['offers'];

  it('is where and until when, and whether there are any', () => {
    const registration = {
      url: 'https://example.org/r',
      opens: '2027-03-01',
      closes: '2027-06-13T12:00',
      free: true,
      availability: 'limited',
    };
    expect(offer(registration)).toEqual({
      '@type': 'Offer',
      url: 'https://example.org/r',
      availability: 'https://schema.org/LimitedAvailability',
      validFrom: '2027-03-01',
      validThrough: '2027-06-13T12:00:00+02:00',
    });
    expect(told({registration})).toMatchObject({isAccessibleForFree: true});
  });

  it('is no price that is only in words, and no place where none is said to be', () => {
    expect(offer({url: 'https://example.org/r', price: '10 €', free: false})).toEqual({
      '@type': 'Offer',
      url: 'https://example.org/r',
    });
    expect(told({registration: {free: false}})).toMatchObject({isAccessibleForFree: false});
    expect(offer({free: false})).toBeUndefined();
    expect(offer({opens: '2027-03-01'})).toBeUndefined();
    expect(offer({availability: 'waiting-list'})).toBeUndefined();
    expect(offer({availability: 'constructor'})).toBeUndefined();
    expect(told({})).not.toHaveProperty('isAccessibleForFree');
  });

  it('is that there are none left', () => {
    const soldOut = {'@type': 'Offer', availability: 'https://schema.org/SoldOut'};
    expect(offer({availability: 'sold-out'})).toEqual(soldOut);
    expect(offer({}, 'sold-out')).toEqual(soldOut);
    expect(offer({availability: 'available'}, 'sold-out')).toEqual(soldOut);
  });
});

describe('where it is, for search engines', () => {
  const location = {name: 'Superpublic', city: 'Paris'};
  const place = {'@type': 'Place', name: 'Superpublic', address: {'@type': 'PostalAddress', addressLocality: 'Paris'}};
  const online_url = 'https://example.org/room';
  const room = {'@type': 'VirtualLocation', url: online_url};

  it.each([
    ['a place', {location}, 'Offline', place],
    ['a place with a page to follow it from', {location, online_url}, 'Mixed', [place, room]],
    ['both', {location, online_url, attendance: 'mixed'}, 'Mixed', [place, room]],
    ['a place, with a page for something else', {location, online_url, attendance: 'offline'}, 'Offline', place],
    ['online', {online_url}, 'Online', room],
    ['online, wherever it is held', {location, online_url, attendance: 'online'}, 'Online', room],
    ['now online', {location, online_url, status: 'moved-online'}, 'Online', room],
    ['online, the address to come', {location, attendance: 'online'}, 'Online', undefined],
    ['somewhere', {attendance: 'offline'}, 'Offline', undefined],
    ['somewhere and online', {attendance: 'mixed'}, 'Mixed', undefined],
    ['not known', {}, undefined, undefined],
  ])('is %s', (_, fields, mode, where) => {
    const object = told(fields)!;
    expect(object['eventAttendanceMode']).toBe(mode && `https://schema.org/${mode}EventAttendanceMode`);
    expect(object['location']).toEqual(where);
  });

  it('is all that is known of a place', () => {
    const all = {
      name: 'Superpublic',
      address: '4 rue X',
      postal_code: '75011',
      city: 'Paris',
      region: 'Île-de-France',
      country: 'FR',
      latitude: 48.8581,
      longitude: 2.38,
      url: 'https://example.org/superpublic',
    };
    expect(told({location: all})!['location']).toEqual({
      '@type': 'Place',
      name: 'Superpublic',
      url: 'https://example.org/superpublic',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '4 rue X',
        postalCode: '75011',
        addressLocality: 'Paris',
        addressRegion: 'Île-de-France',
        addressCountry: 'FR',
      },
      geo: {'@type': 'GeoCoordinates', latitude: 48.8581, longitude: 2.38},
    });
    for (const half of [{latitude: 1}, {longitude: 1}])
      expect(told({location: {name: 'X', ...half}})!['location']).toEqual({'@type': 'Place', name: 'X'});
  });
});
