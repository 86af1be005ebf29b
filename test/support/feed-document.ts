import {readFileSync} from 'node:fs';
import fc from 'fast-check';

/** What of JSON Schema the feed's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly const?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly examples?: readonly string[];
}

export type Fields = Record<string, unknown>;
export interface FeedDocument extends Fields {
  items: Fields[];
}

export const schema = JSON.parse(readFileSync(new URL('../../schemas/feed-1.schema.json', import.meta.url), 'utf8')) as Schema & {
  readonly definitions: Readonly<Record<string, Schema>>;
};

const two = (number: number): string => String(number).padStart(2, '0');
const day = fc.date({min: new Date('1970-01-01'), max: new Date('2098-12-31'), noInvalidDate: true});
const iso = day.map((date) => date.toISOString());
const dates = fc.oneof(
  iso.chain((text) => fc.constantFrom(4, 7, 10, 16, 19).map((length) => text.slice(0, length))),
  iso.chain((text) => fc.constantFrom('Z', '+02:00', '-05:00').map((offset) => text.slice(0, 16) + offset)),
  iso.map((text) => `-${text.slice(4, 10)}`),
  iso.map((text) => `${text.slice(0, 10)}T24:00`),
);

/** What a string of each kind may be when it keeps the rules that no schema can state. */
const STRINGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  Address: fc.webUrl({withQueryParameters: true}),
  DateText: dates,
  Timestamp: iso.map((text) => text.slice(0, 10)),
  TimeZone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu', '+02:00', 'AoE', 'UTC'),
  Language: fc.constantFrom('fr', 'en', 'en-GB', 'pt-BR', 'zh-Hant'),
  Line: fc.stringMatching(/^[\p{L}\d«»’–#]( ?[\p{L}\d.,!?«»’–#]){0,30}$/u),
  Paragraph: fc.stringMatching(/^[\p{L}\d«»’–#]([ \n]?[\p{L}\d.,!?«»’–#]){0,80}$/u),
  Id: fc.stringMatching(/^[a-z\d]([a-z\d-]{0,8}[a-z\d])?$/),
};

/** Values that keep a schema; each kind of string is made so that it keeps the rules of the reader too. */
function valuesOf(node: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (node.examples) return fc.constantFrom(...node.examples);
  if (node.$ref) {
    const name = node.$ref.split('/').at(-1)!;
    return STRINGS[name] && schema.definitions[name]!.type === 'string'
      ? STRINGS[name]
      : valuesOf(schema.definitions[name]!, depth + 1);
  }
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.anyOf) return fc.oneof(...node.anyOf.map((branch) => valuesOf(branch, depth)));
  switch (node.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.double({min: node.minimum ?? -1e6, max: node.maximum ?? 1e6, noNaN: true});
    case 'array':
      return fc.array(valuesOf(node.items!, depth), {maxLength: 3});
    case 'string':
      return fc.stringMatching(new RegExp(node.pattern ?? '^[a-z]{1,9}$'));
    default:
      return node.additionalProperties
        ? fc.dictionary(fc.constantFrom('fr', 'en', 'de'), valuesOf(node.additionalProperties, depth), {minKeys: 1, maxKeys: 3})
        : fc.record(Object.fromEntries(Object.entries(node.properties!).map(([key, field]) => [key, valuesOf(field, depth)])), {
            requiredKeys: [...(node.required ?? [])],
          });
  }
}

/** Feeds that keep the schema and every rule of the reader. */
export const feedDocuments: fc.Arbitrary<FeedDocument> = valuesOf(schema).map((document) => {
  // What is shrunk is made from what was made before, which is not to be changed.
  const feed = structuredClone(document) as FeedDocument;
  feed['next_url'] = undefined;
  feed.items.forEach((item, index) => (item['id'] = `${String(item['id'])}-${two(index)}`));
  feed.items.forEach((item, index) => keepTranslation(item, feed.items.slice(0, index)));
  for (const item of feed.items) keepReferences(item, feed.items);
  keepOrder(feed);
  // A field that is undefined is no field of JSON.
  return JSON.parse(JSON.stringify(feed)) as FeedDocument;
});

const ids = (type: unknown, items: readonly Fields[]): unknown[] =>
  items.filter((other) => other['type'] === type).map(({id}) => id);

/** What translates another item comes after it. */
function keepTranslation(item: Fields, before: readonly Fields[]): void {
  if ('translation_of' in item) item['translation_of'] = ids(item['type'], before)[0];
}

/** What names another item names one that is there. */
function keepReferences(item: Fields, items: readonly Fields[]): void {
  const either = (key: string, [id]: unknown[]): void => {
    if (key in item) item[key] = id;
  };
  either('call', ids('call', items));
  if ('projects' in item) item['projects'] = ids('project', items);
  // A translation leaves the stages to what it translates.
  const originals = items.filter((other) => other['translation_of'] === undefined);
  const stage = originals.flatMap(({stages}) => (stages as Fields[] | undefined) ?? []).find(({id}) => id !== undefined);
  either('call_stage', [stage?.['id']]);
  for (const laureate of (item['results'] as {selected?: Fields[]} | undefined)?.selected ?? []) {
    const [project] = ids('project', items);
    if ('project' in laureate) laureate['project'] = project;
  }
}

/** What has a start ends with it, or long after. */
function keepOrder(value: unknown): void {
  if (typeof value !== 'object' || !value) return;
  const fields = value as Fields;
  if ('start' in fields && 'end' in fields) fields['end'] = String(fields['end']).length % 2 ? '2099' : fields['start'];
  Object.values(fields).forEach(keepOrder);
}
