import type {Place} from '../../model/feed.js';
import {wordingFor} from '../../model/text.js';
import {eachOnce} from './each-once.js';

/** Degrees north and east, each with the six decimals that iCalendar asks for. */
export type Coordinates = readonly [latitude: string, longitude: string];

/** Where a place is on the earth; nothing when only half of it is known. */
export const coordinatesOf = ({latitude, longitude}: Place): Coordinates | undefined =>
  latitude === undefined || longitude === undefined ? undefined : [latitude.toFixed(6), longitude.toFixed(6)];

/** A place in one line, as on an envelope and each part once; empty when nothing of it is known. */
export function addressOf({name, address, postal_code, city, region, country}: Place, reader: string): string {
  const said = (text: Place['name']): string => (text ? wordingFor(text, reader).text : '');
  const town = eachOnce([postal_code, said(city) || said(region)], ' ');
  return eachOnce([said(name), said(address), town, said(country)], ', ');
}
