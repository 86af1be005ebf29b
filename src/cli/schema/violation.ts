import type {ErrorObject} from 'ajv';
import type {Keyword, ViolationCode} from '../codes.js';
import {ancestors, escaped, valueAt} from '../../model/read/pointer.js';
import type {Details} from '../remark.js';

/** A value that breaks the contract. */
export interface Violation {
  readonly pointer: string;
  readonly code: ViolationCode;
  readonly details: Details;
}

/** What Ajv's errors on a document say, a violation for each value and reason; many of a union are one. */
export function violationsOf(errors: readonly ErrorObject[], document: unknown, at = ''): readonly Violation[] {
  const unions = new Set(errors.filter(({keyword}) => keyword === 'anyOf').map(({instancePath}) => instancePath));
  const explained = new Set(errors.flatMap(explains));
  const inside = new Set(errors.flatMap(({instancePath}) => ancestors(instancePath)));
  const found = new Map<string, Violation>();
  for (const {keyword, instancePath, params, schemaPath} of errors) {
    const isUnion = unions.has(instancePath);
    // The branch of another kind of value says nothing of this one.
    if (isUnion && keyword === 'type') continue;
    // A union is told only if none of its branches is to the point.
    if (isUnion && keyword === 'anyOf' && explained.has(instancePath)) continue;
    // A missing field may be one of another branch, where the value has faults of its own.
    if (isUnion && keyword === 'required' && inside.has(instancePath)) continue;
    const missing = keyword === 'required' ? `/${escaped(String((params as Lack).missingProperty))}` : '';
    const pointer = at + instancePath + missing;
    const isNull = keyword !== 'required' && valueAt(document, pointer) === null;
    const code: ViolationCode = isNull ? 'null-value' : `schema-${keyword as Keyword}`;
    const {limit, type} = params as {limit?: number; type?: string};
    const form = /(\w+)\/pattern$/.exec(schemaPath)?.[1];
    const details: Details = {
      ...(limit !== undefined && {limit: String(limit)}),
      ...(type !== undefined && {type}),
      ...(form !== undefined && {form}),
    };
    // Of several fields of which one is needed (a step's name or kind), the first stands for all.
    const key = missing && isUnion ? `${at}${instancePath} ${code}` : `${pointer} ${code}`;
    if (!found.has(key)) found.set(key, {pointer, code, details});
  }
  return [...found.values()];
}

interface Lack {
  readonly missingProperty?: string;
}

/** The values of whose fault an error says more than that they are of no kind that they may be. */
const explains = ({instancePath, keyword}: ErrorObject): readonly string[] =>
  keyword === 'type' || keyword === 'anyOf' ? ancestors(instancePath) : [...ancestors(instancePath), instancePath];
