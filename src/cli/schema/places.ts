import {isRecord} from '../../model/read/structure.js';
import {escaped} from '../../model/read/pointer.js';
import {CONTRACT, definitionOf, type Schema} from './contract.js';

/** A value of a document that the contract speaks of. */
export interface Place {
  readonly pointer: string;
  /** The key it stands under; an entry of a list has that of the list. */
  readonly key: string;
  readonly value: unknown;
  /** What the contract calls such a value: "DateText", "Image" …; "" where it has no name. */
  readonly definition: string;
  /** The fields it may have, if it is an object. */
  readonly fields: readonly string[];
}

/** All values of a document that the contract speaks of. How deep it goes the contract says, and not the document. */
export function* placesOf(value: unknown, schema: Schema = CONTRACT, pointer = '', key = ''): Generator<Place> {
  const named = schema.$ref ? CONTRACT.definitions![definitionOf(schema)]! : schema;
  const branch = named.anyOf?.find((one) => fits(value, one));
  if (branch) yield* placesOf(value, branch, pointer, key);
  if (value === null || value === undefined || named.anyOf) return;
  const {properties = {}, additionalProperties, items} = named;
  yield {pointer, key, value, definition: definitionOf(schema), fields: Object.keys(properties)};
  if (Array.isArray(value)) {
    if (items) for (const [index, entry] of value.entries()) yield* placesOf(entry, items, `${pointer}/${index}`, key);
  } else if (isRecord(value)) {
    for (const [name, part] of Object.entries(value)) {
      const field = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (field) yield* placesOf(part, field, `${pointer}/${escaped(name)}`, name);
    }
  }
}

/** Whether a value is meant to be what a branch of a union describes. */
function fits(value: unknown, branch: Schema): boolean {
  const {type, properties, required = []} = CONTRACT.definitions![definitionOf(branch)] ?? branch;
  if (type !== 'object') return typeof value === type;
  if (!isRecord(value)) return false;
  const name = properties?.['type']?.const;
  return name === undefined ? required.every((field) => Object.hasOwn(value, field)) : value['type'] === name;
}
