import {DAY} from '../../model/date.js';
import {remember} from '../../model/remember.js';
import type {Instant, Zone} from '../../model/zone.js';

/** How long a zone's name is taken for granted: engines look long for it, and it changes with a country's laws alone. */
const SPAN = 28 * DAY;

const kept = remember((key) => {
  const [locale, timeZone, span] = key.split(' ') as [string, Zone, string];
  const format = new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'longGeneric'});
  return format.formatToParts(Number(span) * SPAN).find(({type}) => type === 'timeZoneName')!.value;
}, 512);

/** What people call a zone: "Central European Time", "heure d’Europe centrale", "UTC+02:00". */
export const zoneName = (zone: Zone, instant: Instant, locale: string): string =>
  /^[+-]/.test(zone) ? `UTC${zone}` : kept(`${locale} ${zone} ${Math.floor(instant / SPAN)}`);
