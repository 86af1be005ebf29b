import {readFeed, type Reading} from '../../src/model/read/feed.js';

export const BASE = 'https://feeds.example/network.json';

/** What the reader makes of a feed of these items. */
export const reading = (items: unknown[], envelope: object = {}): Reading =>
  readFeed({version: 'sharers-feed/1', title: 'Feed', language: 'fr', timezone: 'Europe/Paris', items, ...envelope}, BASE);

/** What the reader makes of one event. */
export const event = (fields: object, envelope?: object) =>
  reading([{type: 'event', id: 'e', title: 'E', ...fields}], envelope).feed!.events[0]!;

/** What it says of one event, as "pointer code". */
export const findings = (fields: object): string[] =>
  reading([{type: 'event', id: 'e', title: 'E', ...fields}]).findings.map(
    ({pointer, code}) => `${pointer.replace('/items/0', '')} ${code}`,
  );
