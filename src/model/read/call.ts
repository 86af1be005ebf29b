import type {CallFields} from '../feed.js';
import {itemsOf} from './items.js';
import type {Reader} from './reader.js';
import {call} from './shapes/call.js';

const readCall: Reader<CallFields> = (source, context) => {
  const {stages = [], status = 'scheduled', ...fields} = call(source, context)!;
  return {...fields, status, stages: stages.map(({timezone: zone = context.zone, ...stage}) => ({...stage, zone}))};
};

/** The calls of a feed. */
export const callsOf = itemsOf('call', readCall);
