import {Temporal} from 'temporal-polyfill';
import {describe, expect, it} from 'vitest';
import {schemaOrgEvent} from '../../../src/view/export/schema-org/event.js';
import {serviceLinks} from '../../../src/view/export/service-links.js';
import {components, entries, setting, value} from '../../support/export.js';
import {event} from '../../support/reading.js';

/** Every way out of the list, as the moments in UTC that it has for start and end. */
function waysOut(fields: object): Record<string, readonly unknown[]> {
  const [component] = components(fields);
  const {google, outlook, office} = serviceLinks(entries(fields)[0]!);
  const microsoft = (address: string) => ['startdt', 'enddt'].map((key) => new URL(address).searchParams.get(key));
  const found = event(fields);
  const {startDate, endDate} = schemaOrgEvent(found, found.occurrences[0], setting())!;
  return {
    file: [value(component, 'dtstart'), value(component, 'dtend')],
    google: new URL(google).searchParams
      .get('dates')!
      .split('/')
      .map((at) => at.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5')),
    outlook: microsoft(outlook),
    office: microsoft(office),
    jsonLd: [startDate, endDate].map((at) => Temporal.Instant.from(at as string).toString()),
  };
}

/** The days on which clocks change, on either side of the change. */
const EDGES: readonly (readonly [zone: string, start: string, end: string])[] = [
  ['Europe/Paris', '2027-03-28T01:30', '2027-03-28T03:30'],
  ['Europe/Paris', '2027-03-27T18:30', '2027-03-27T20:00'],
  ['Europe/Paris', '2027-03-28T18:30', '2027-03-28T20:00'],
  ['Europe/Paris', '2027-03-28T02:30', '2027-03-28T04:00'],
  ['Europe/Paris', '2027-10-30T18:30', '2027-10-30T20:00'],
  ['Europe/Paris', '2027-10-31T02:30', '2027-10-31T03:30'],
  ['Europe/Paris', '2027-10-31T18:30', '2027-10-31T20:00'],
  ['America/New_York', '2027-03-13T18:30', '2027-03-13T20:00'],
  ['America/New_York', '2027-03-14T01:30', '2027-03-14T03:30'],
  ['America/New_York', '2027-03-14T18:30', '2027-03-14T20:00'],
  ['America/New_York', '2027-11-06T18:30', '2027-11-06T20:00'],
  ['America/New_York', '2027-11-07T01:30', '2027-11-07T02:30'],
  ['America/New_York', '2027-11-07T18:30', '2027-11-07T20:00'],
  ['Pacific/Auckland', '2027-04-03T18:30', '2027-04-03T20:00'],
  ['Pacific/Auckland', '2027-04-04T02:30', '2027-04-04T03:30'],
  ['Pacific/Auckland', '2027-04-04T18:30', '2027-04-04T20:00'],
  ['Pacific/Auckland', '2027-09-25T18:30', '2027-09-25T20:00'],
  ['Pacific/Auckland', '2027-09-26T01:30', '2027-09-26T03:30'],
  ['Pacific/Auckland', '2027-09-26T18:30', '2027-09-26T20:00'],
];

describe('whoever takes an event to a calendar', () => {
  it.each(EDGES)('has it at the same moment, whichever way it goes: %s %s to %s', (timezone, start, end) => {
    const moments = [start, end].map((at) => Temporal.PlainDateTime.from(at).toZonedDateTime(timezone).toInstant().toString());
    const ways = waysOut({title: 'E', timezone, start, end});
    expect(Object.keys(ways)).toHaveLength(5);
    for (const way of Object.values(ways)) expect(way).toEqual(moments);
  });

  it('has it at the moment that an offset says, whatever the zone', () => {
    const fields = {title: 'E', timezone: 'Europe/Paris', start: '2027-10-31T02:30+01:00', end: '2027-10-31T03:30+01:00'};
    for (const way of Object.values(waysOut(fields))) expect(way).toEqual(['2027-10-31T01:30:00Z', '2027-10-31T02:30:00Z']);
  });
});
