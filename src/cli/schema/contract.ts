import contract from '../../../schemas/feed-1.schema.json' with {type: 'json'};

/** As much of JSON Schema as the published contract uses. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The published contract: `schemas/feed-1.schema.json`. */
export const CONTRACT: Schema = contract;

/** The name of a definition that a schema refers to. */
export const definitionOf = ({$ref = ''}: Schema): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** The definition that each type of item is written by. */
export const ITEM_DEFINITIONS: ReadonlyMap<string, string> = new Map(
  CONTRACT.definitions!['Item']!.anyOf!.map((branch) => {
    const name = definitionOf(branch);
    return [CONTRACT.definitions![name]!.properties!['type']!.const!, name];
  }),
);
