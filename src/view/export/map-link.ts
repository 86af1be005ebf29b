import {isOnlyOnline, type Whereabouts} from '../place.js';
import {addressOf, coordinatesOf} from './address.js';
import {encoded} from './encoded.js';

const MAP = 'https://www.openstreetmap.org/';

/** Where a place is on OpenStreetMap: by its coordinates, else what a search finds; nothing for what is only online. */
export function mapLink(at: Whereabouts, reader: string): string | undefined {
  const {location} = at;
  if (!location || isOnlyOnline(at)) return undefined;
  const [latitude, longitude] = coordinatesOf(location) ?? [];
  if (latitude) return `${MAP}?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  // The name of a hall that the map does not know would hide the street that it does.
  const query = addressOf(location.address ? {...location, name: undefined} : location, reader);
  return query ? `${MAP}search?query=${encoded(query)}` : undefined;
}
