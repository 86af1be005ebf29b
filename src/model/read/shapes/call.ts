import {inOrder} from '../in-order.js';
import type {Reader, Value} from '../reader.js';
import {list, record} from '../structure.js';
import {address, code, date, flag, id, line, number, paragraph, zone} from '../value.js';
import {agent, itemFields, place} from './item.js';

const stageFields = inOrder(
  record({
    id,
    kind: code,
    title: line,
    start: date,
    end: date,
    timezone: zone,
    location: place,
    online_url: address,
    url: address,
    previous_start: date,
    note: paragraph,
  }),
);

/** A step of a call. One with neither name nor kind says nothing. */
const stage: Reader<Value<typeof stageFields>> = (value, context) => {
  const read = stageFields(value, context);
  if (!read || read.title || read.kind) return read;
  context.note?.('missing', 'title');
  return undefined;
};

export const call = record({
  ...itemFields,
  status: code,
  edition: line,
  opens: date,
  deadline: date,
  previous_deadline: date,
  rolling: flag,
  stages: list(stage),
  organizers: list(agent),
  funders: list(agent),
  experts: number(0),
  support: list(paragraph),
  objectives: list(paragraph),
  audience: list(paragraph),
  territory: line,
  themes: list(line),
  amount: record({min: number(0), max: number(0), currency: code, rate: number(0, 1)}),
  places_available: number(0),
  applicants: number(0),
  apply_url: address,
  documents: list(record({label: line, url: address}, 'url')),
  contact: record({name: line, email: code, phone: code, url: address}),
  results: record({
    date,
    url: address,
    selected: list(record({title: line, organization: line, project: id, url: address}, 'title')),
  }),
});
