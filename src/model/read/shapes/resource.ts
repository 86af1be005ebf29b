import {list, record} from '../structure.js';
import {code} from '../value.js';
import {agent, itemFields} from './item.js';

export const resource = record({...itemFields, kind: code, authors: list(agent)});
