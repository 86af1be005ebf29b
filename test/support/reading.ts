import {eventsOf} from '../../src/model/read/event.js';
import {examine, type Examination} from '../../src/model/read/examine.js';

export const BASE = 'https://feeds.example/network.json';

/** What the reader makes of a feed of these items. */
export const reading = (items: unknown[], envelope: object = {}): Examination =>
  examine({version: 'sharers-feed/1', title: 'Feed', language: 'fr', timezone: 'Europe/Paris', items, ...envelope}, BASE);

/** The events of a feed of these items. */
export const eventsIn = (items: unknown[], envelope?: object) => eventsOf(reading(items, envelope).feed!);

/** What the reader makes of one event. */
export const event = (fields: object, envelope?: object) =>
  eventsIn([{type: 'event', id: 'e', title: 'E', ...fields}], envelope)[0]!;

/** What it says of one event, as "pointer code". */
export const findings = (fields: object): string[] =>
  reading([{type: 'event', id: 'e', title: 'E', ...fields}]).findings.map(
    ({pointer, code}) => `${pointer.replace('/items/0', '')} ${code}`,
  );
