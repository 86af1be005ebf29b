import {remember} from '../../model/remember.js';
import type {Instant, Zone} from '../../model/zone.js';

const kept = remember((key) => {
  const [locale, timeZone] = key.split(' ') as [string, Zone];
  return new Intl.DateTimeFormat(locale, {timeZone, timeZoneName: 'longGeneric'});
});

/** What people call a zone: "Central European Time", "heure d’Europe centrale", "UTC+02:00". */
export function zoneName(zone: Zone, instant: Instant, locale: string): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const parts = kept(`${locale} ${zone}`).formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')!.value;
}
