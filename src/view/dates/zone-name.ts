import type {Instant, Zone} from '../../model/zone.js';

/** What people call a zone: "Central European Time", "heure d’Europe centrale", "UTC+02:00". */
export function zoneName(zone: Zone, instant: Instant, locale: string): string {
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  const parts = new Intl.DateTimeFormat(locale, {timeZone: zone, timeZoneName: 'longGeneric'}).formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')!.value;
}
