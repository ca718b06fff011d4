/** The JSON Schema of a dataset, as forms need it. */
import document from '../generated/schema.json';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
}

/** Written by scripts/build-studio.mjs. */
const whole = document as unknown as {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Schema;
};

/** Name of the definition that a schema refers to. */
export const refOf = ({ $ref }: Schema): string | undefined => $ref?.replace('#/$defs/', '');

/** Resolves references, and leaves out that a field may be `null`, which counts as absent. */
export function plainSchema(schema: Schema): Schema {
  const name = refOf(schema);
  if (name !== undefined) return plainSchema(whole.$defs?.[name] ?? {});
  const options = schema.anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return options.length === 1 ? plainSchema(options[0]!) : schema;
}

/** @returns the reference of a schema, also of one that may be `null` */
export const definitionOf = (schema: Schema): string | undefined =>
  refOf(schema) ??
  schema.anyOf?.map((each) => refOf(each)).find((each) => each !== undefined && schema.anyOf?.length === 2);

/** Lists of a dataset, and the schema of their records. */
export const editableLists = [
  'projects',
  'networks',
  'organisations',
  'programmes',
  'themes',
  'sectors',
  'sources',
] as const;
export type EditableList = (typeof editableLists)[number];

const definitions: Readonly<Record<EditableList, string>> = {
  projects: 'Project',
  networks: 'Network',
  organisations: 'Organisation',
  programmes: 'Programme',
  themes: 'Theme',
  sectors: 'Sector',
  sources: 'Source',
};

export const recordSchema = (list: EditableList): Schema =>
  plainSchema({ $ref: `#/$defs/${definitions[list]}` });
