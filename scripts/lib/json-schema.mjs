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
/** Identifies a schema; nothing is fetched from there. */
const idOf = (name) => `${homepage}/${name}`;

/** Comments of files: `Project` → `{ budget: 'Total budget.' }`, read from the source so as not to ship them. */
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
    // Only the fields of the record itself; objects inside it describe their own by their place.
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

/** Writes the comments into the schema's properties, through arrays and alternatives. */
export function describe(schema, fields, shared) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const own = fields?.[name] ?? shared?.[name];
    if (own?.text) property.description = own.text;
    if (own) describe(property, own.fields);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.items].filter(Boolean))
    describe(part, fields, shared);
}

const options = {
  target: 'draft-2020-12',
  typeMode: 'input',
  errorMode: 'ignore',
  // Checks by a function, in the words of JSON Schema.
  overrideAction: ({ valibotAction, jsonSchema }) => {
    if (valibotAction.type === 'finite') return jsonSchema;
    if (valibotAction.type !== 'check') return undefined;
    if (!jsonSchema.type) return jsonSchema;
    return jsonSchema.type === 'object'
      ? { ...jsonSchema, minProperties: 1 }
      : { ...jsonSchema, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
  },
};

/** @param schema module `src/dataset/reading/schema.ts` */
export function datasetSchema({ collections, Envelope, ...named }) {
  const comments = commentsIn(sourceFiles());
  const isSchema = (value) => value?.kind === 'schema';
  const definitions = Object.fromEntries(Object.entries(named).filter(([, value]) => isSchema(value)));
  const envelope = toJsonSchema(Envelope, { ...options, definitions });
  const $defs = {};
  for (const [name, value] of Object.entries(definitions)) {
    // A schema among its own definitions would be a mere reference to itself.
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
      type: 'array',
      description: comments.collections[name].text,
      items: { $ref: `#/$defs/${definition}` },
    };
  }
  delete envelope.$defs;
  const { $schema, ...rest } = envelope;
  return {
    $schema,
    $id: idOf('data/partnerships.schema.json'),
    title: 'Dataset of forem-widgets',
    ...rest,
    $defs,
  };
}
