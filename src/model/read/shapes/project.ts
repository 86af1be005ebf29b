import {inOrder} from '../in-order.js';
import {list, record} from '../structure.js';
import {address, code, date, flag, id, line, number, paragraph} from '../value.js';
import {agent, itemFields} from './item.js';

export const project = inOrder(
  record({
    ...itemFields,
    status: code,
    maturity: line,
    start: date,
    end: date,
    organizations: list(agent),
    people: list(agent),
    member_count: number(0),
    joining: record({open: flag, conditions: paragraph, url: address}),
    charter: record({name: line, url: address}, 'name'),
    commons: list(paragraph),
    license: line,
    funding: list(record({name: line, url: address, identifier: code}, 'name')),
    territory: line,
    call: id,
  }),
);
