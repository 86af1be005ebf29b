import {OCCURRENCES} from '../../limits.js';
import {inOrder} from '../in-order.js';
import {list, record} from '../structure.js';
import {address, code, date, flag, id, language, line, number, paragraph} from '../value.js';
import {agent, itemFields, place} from './item.js';

/** One time at which an event happens. */
const occurrence = inOrder(record({start: date, end: date, status: code}, 'start'));

export const event = inOrder(
  record({
    ...itemFields,
    start: date,
    end: date,
    status: code,
    previous_start: date,
    attendance: code,
    location: place,
    online_url: address,
    occurrences: list(occurrence, OCCURRENCES),
    series: record({name: line, number: number(), url: address}, 'name'),
    organizers: list(agent),
    speakers: list(agent),
    spoken_languages: list(language),
    registration: record({url: address, opens: date, closes: date, availability: code, price: line, free: flag}),
    audience: list(paragraph),
    projects: list(id),
    call: id,
    call_stage: id,
    ics_url: address,
  }),
);
