import {Ajv, type ValidateFunction} from 'ajv';
import {PAGE_ITEMS} from '../../model/limits.js';
import type {Finding} from '../../model/read/finding.js';
import {isRecord} from '../../model/read/structure.js';
import {ancestors} from '../../model/read/pointer.js';
import type {Remark} from '../remark.js';
import {CONTRACT, ITEM_DEFINITIONS, type Schema} from './contract.js';
import {shortened} from './shortened.js';
import {violationsOf, type Violation} from './violation.js';

const ajv = new Ajv({allErrors: true, strict: true, allowUnionTypes: true}).addSchema(CONTRACT);

const {items, ...fields} = CONTRACT.properties!;
const {$id, type, required} = CONTRACT;

/** The contract without what it says of items: these are judged one by one by their type, so that no error is one of a union of all types. */
const envelope: Schema = {type: type!, required: required!, properties: {...fields, items: {...items, items: {}}}};

const validatorOf = (type: unknown): ValidateFunction | undefined => {
  const definition = typeof type === 'string' ? ITEM_DEFINITIONS.get(type) : undefined;
  return definition === undefined ? undefined : ajv.getSchema(`${$id!}#/definitions/${definition}`);
};

/** What the contract finds wrong with a document and the reader has not said already. */
export function verdictOn(document: unknown, findings: readonly Finding[]): readonly Remark[] {
  const said = new Map(findings.map(({pointer, code}) => [pointer, code]));
  const within = new Set(findings.flatMap(({pointer}) => ancestors(pointer)));
  const isSaid = ({pointer, code}: Violation): boolean =>
    said.has(pointer) ||
    (code === 'schema-anyOf' && within.has(pointer)) ||
    ancestors(pointer).some((above) => said.has(above) && said.get(above) !== 'too-many');
  return [...violations(document)]
    .filter((violation) => !isSaid(violation))
    .map((violation) => ({...violation, consequence: violation.code === 'null-value' ? 'advice' : 'invalid'}));
}

function* violations(document: unknown): Generator<Violation> {
  const isWhole = ajv.compile(envelope);
  if (!isWhole(document)) yield* violationsOf(isWhole.errors!, document);
  const list = isRecord(document) && Array.isArray(document['items']) ? (document['items'] as readonly unknown[]) : [];
  for (const [index, item] of list.slice(0, PAGE_ITEMS).entries()) {
    const isValid = isRecord(item) && validatorOf(item['type']);
    if (isValid && !isValid(shortened(item))) yield* violationsOf(isValid.errors!, document, `/items/${index}`);
  }
}
