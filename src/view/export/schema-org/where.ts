import type {Place} from '../../../model/feed.js';
import {wordingFor, type Text} from '../../../model/text.js';
import {isOnline, isOnlyOnline, type Whereabouts} from '../../place.js';

/** Where an event is and how one takes part, as far as that is known. */
export function whereOf(at: Whereabouts, reader: string): {eventAttendanceMode: string | undefined; location: unknown} {
  const {location, attendance, online_url} = at;
  const place = location && !isOnlyOnline(at) ? placeOf(location, reader) : undefined;
  const online = isOnline(at);
  const there = place ?? (attendance === 'offline' || attendance === 'mixed');
  const mode = online ? (there ? 'Mixed' : 'Online') : there ? 'Offline' : undefined;
  const virtual = online && online_url ? {'@type': 'VirtualLocation', url: online_url} : undefined;
  return {
    eventAttendanceMode: mode && `https://schema.org/${mode}EventAttendanceMode`,
    location: place && virtual ? [place, virtual] : (place ?? virtual),
  };
}

function placeOf(place: Place, reader: string): object {
  const {name, address, city, postal_code, region, country, latitude, longitude, url} = place;
  const said = (text: Text | undefined): string | undefined => text && wordingFor(text, reader).text;
  const postal = {
    streetAddress: said(address),
    postalCode: postal_code,
    addressLocality: said(city),
    addressRegion: said(region),
    addressCountry: said(country),
  };
  return {
    '@type': 'Place',
    name: said(name),
    url,
    address: Object.values(postal).some(Boolean) ? {'@type': 'PostalAddress', ...postal} : undefined,
    geo: latitude === undefined || longitude === undefined ? undefined : {'@type': 'GeoCoordinates', latitude, longitude},
  };
}
