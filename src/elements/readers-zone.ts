import {zoneNamed, type Zone} from '../model/zone.js';

/** The zone of the reader's clock. Browsers that guard their reader's privacy may name one that no format takes. */
export const readersZone = (): Zone => zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC';
