import type {FeedCall} from '../feed.js';
import {itemsOf} from './items.js';
import {call} from './shapes/call.js';

/** The calls of a feed. */
export const callsOf = itemsOf('call', call, ({stages = [], status = 'scheduled', ...fields}): FeedCall => ({
  ...fields,
  status,
  stages: stages.map(({timezone: zone = fields.zone, ...stage}) => ({...stage, zone})),
}));
