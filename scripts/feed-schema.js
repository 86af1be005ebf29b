import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import TJS from 'typescript-json-schema';
import {ROOT} from './run.js';

const STRING_TYPE = /export type (\w+) = string;/g;

/**
 * The JSON Schema of `src/model/wire.ts`.
 *
 * To TypeScript `string | Map` is the same whichever alias of `string` is meant, so the generator would lose what the alias
 * says of it (its length, its pattern) in unions, lists and maps. It therefore reads a copy in which each such alias is an
 * interface, which no checker merges, and the strings are put back here.
 */
export function feedSchema() {
  const source = readFileSync(`${ROOT}src/model/wire.ts`, 'utf8');
  const strings = [...source.matchAll(STRING_TYPE)].map(([, name]) => /** @type {string} */ (name));
  const folder = mkdtempSync(join(tmpdir(), 'feed-schema-'));
  try {
    const file = join(folder, 'wire.ts');
    writeFileSync(file, source.replace(STRING_TYPE, 'export interface $1 { alias: true }'));
    // Under `strict` every alias that is used both required and optional would be written twice.
    const program = TJS.getProgramFromFiles([file], {strict: false, types: []});
    const schema = TJS.generateSchema(program, 'FeedDocument', {required: true, aliasRef: true, id: 'urn:sharers-feed:1'}, [
      file,
    ]);
    if (!schema?.definitions) throw new Error('No schema could be made of src/model/wire.ts: see the messages above.');
    for (const name of strings) {
      const definition = /** @type {TJS.Definition} */ (schema.definitions[name]);
      delete definition.properties;
      delete definition.required;
      definition.type = 'string';
    }
    return `${JSON.stringify(schema, null, 2)}\n`;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
