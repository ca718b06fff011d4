// The JSON Schema of the dataset: the checks of the parser, with the comments of its source as descriptions.
import { toJsonSchema } from '@valibot/to-json-schema';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

const folder = join(root, 'src/dataset/reading');
const sourceFiles = () => [
  join(folder, 'schema.ts'),
  ...readdirSync(join(folder, 'schema')).map((name) => join(folder, 'schema', name)),
];
const { homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Returns the identifier of a schema. No file is fetched from this address. */
const idOf = (name) => `${homepage}/${name}`;

/**
 * Returns the comments of files: `Project` → `{ budget: 'Total budget.' }`. They are read from the source, so that no
 * code ships them.
 */
export function commentsIn(files) {
  const found = {};
  const clean = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => String(comment ?? ''))
      .join(' ')
      .replace(/\s+/g, ' ');
  const visit = (node, of) => {
    if (ts.isVariableDeclaration(node)) of = found[node.name.getText()] = {};
    // Fields of nested objects are collected under their parent field.
    if (ts.isPropertyAssignment(node) && of) {
      const text = clean(node);
      const own = (of[node.name.getText()] = { text, fields: {} });
      return ts.forEachChild(node, (child) => visit(child, own.fields));
    }
    ts.forEachChild(node, (child) => visit(child, of));
  };
  for (const file of files)
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

/** Writes the comments into the properties of a schema, through arrays and alternatives. */
export function describe(schema, fields, shared) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const own = fields?.[name] ?? shared?.[name];
    if (own?.text) property.description = own.text;
    if (own) describe(property, own.fields);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.items].filter(Boolean))
    describe(part, fields, shared);
}

const optionsWith = (maxTextLength) => ({
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
  // Translates Valibot's checks by a function to JSON Schema.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'finite') return jsonSchema;
    if (valibotAction.type !== 'check') return undefined;
    // Texts in further languages: other values are ignored.
    if (!jsonSchema.type) return { ...jsonSchema, maxLength: maxTextLength };
    if (jsonSchema.type !== 'object') return undefined;
    // A text by language: at least one property with the name of a language is a text that is not empty.
    const tag = jsonSchema.properties.reviewed.anyOf[0].items.pattern;
    return {
      ...jsonSchema,
      not: { patternProperties: { [tag]: { not: { type: 'string', minLength: 1 } } } },
    };
  },
});

/**
 * @param schema module `src/dataset/reading/schema.ts`
 * @param schemaMajor the newest major version that the parser takes
 */
export function datasetSchema({ collections, Envelope, maxTextLength, ...named }, schemaMajor) {
  const options = optionsWith(maxTextLength);
  const comments = commentsIn(sourceFiles());
  const isSchema = (value) => value?.kind === 'schema';
  const definitions = Object.fromEntries(Object.entries(named).filter(([, value]) => isSchema(value)));
  const envelope = toJsonSchema(Envelope, { ...options, definitions });
  const $defs = {};
  for (const [name, value] of Object.entries(definitions)) {
    // A schema must not be among its own definitions, where it would become a reference to itself.
    const { [name]: _own, ...others } = definitions;
    const schema = toJsonSchema(value, { ...options, definitions: others });
    delete schema.$schema;
    delete schema.$defs;
    describe(schema, comments[name], comments.record);
    $defs[name] = schema;
  }
  describe(envelope, comments.Envelope);
  for (const [name, value] of Object.entries(collections)) {
    const [definition] = Object.entries(definitions).find(([, each]) => each === value);
    envelope.properties[name] = {
      type: ['array', 'null'],
      description: comments.collections[name].text,
      items: { $ref: `#/$defs/${definition}` },
    };
  }
  delete envelope.$defs;
  envelope.properties.schemaVersion.pattern = `^0*[0-${schemaMajor}]\\.\\d+$`;
  envelope.anyOf = Object.keys(collections).map((name) => ({
    required: [name],
    properties: { [name]: { type: 'array' } },
  }));
  const { $schema, ...rest } = envelope;
  return {
    $schema,
    $id: idOf('data/partnerships.schema.json'),
    title: 'Dataset of forem-widgets',
    ...rest,
    $defs,
  };
}

/**
 * Returns the JSON Schema of mapping files: each field takes the keys of its kind only.
 * @param mapping module `src/importer/mapping.ts`
 */
export function mappingSchema({ Mapping, keysByKind, kindOf }) {
  const comments = commentsIn([join(root, 'src/importer/mapping.ts')]);
  const { $schema, ...schema } = toJsonSchema(Mapping, {
    ...optionsWith(20_000),
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'finite') return jsonSchema;
      if (valibotAction.type !== 'check') return undefined;
      if (jsonSchema.type === 'number') return { ...jsonSchema, exclusiveMinimum: 0 };
      // Names of encodings are those of the Encoding Standard, of which browsers have the list.
      return jsonSchema.type === 'string'
        ? jsonSchema
        : optionsWith(20_000).overrideAction({ valibotAction, jsonSchema });
    },
  });
  describe(schema, comments.Mapping);
  const restrict = (specification, kind) => {
    const allowed = new Set([...keysByKind[kind], 'label']);
    for (const key of Object.keys(specification.properties))
      if (!allowed.has(key)) delete specification.properties[key];
    describe(specification, comments.spec);
    specification.anyOf = ['column', 'columns', 'constant'].map((key) => ({
      required: [key],
      properties: { [key]: { not: { type: 'null' } } },
    }));
  };
  const objectIn = (part) => (part.properties ? part : (part.anyOf ?? []).map(objectIn).find(Boolean));
  const { fields, facets } = schema.properties;
  for (const [key, field] of Object.entries(objectIn(fields).properties))
    restrict(objectIn(field), kindOf(key));
  const facet = (facets.anyOf ?? [facets])
    .map(({ additionalProperties }) => additionalProperties)
    .find(Boolean);
  restrict(objectIn(facet), 'facet');
  return { $schema, $id: idOf('data/mapping.schema.json'), title: 'Mapping of forem-widgets', ...schema };
}
