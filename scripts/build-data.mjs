// dist/data: the bundled dataset, held against its own schema first, and the JSON Schema for everybody else's.
// dist/tokens.json: the design tokens for design tools. dist/themes: the themes. dist/messages: the messages, for
// translators.
import { toJsonSchema } from '@valibot/to-json-schema';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import ts from 'typescript';
import { runnerImport } from 'vite';
import { datasetFile } from './lib/data-folder.mjs';
import { root } from './lib/run.mjs';
import { communityTokens } from './lib/tokens.mjs';

const out = join(root, 'dist/data');
const schemaFile = join(root, 'src/dataset/reading/schema.ts');
const load = async (file) =>
  (await runnerImport(join(root, 'src/dataset/reading', file), { logLevel: 'error' })).module;
const write = (name, value, space) => writeFileSync(join(out, name), JSON.stringify(value, null, space));

/** The comments of schema.ts: `Project` → `{ budget: 'Total budget.' }`, read from the source so as not to ship them. */
function descriptions() {
  const found = {};
  const clean = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map(({ comment }) => String(comment ?? ''))
      .join(' ')
      .replace(/\s+/g, ' ');
  const source = ts.createSourceFile(
    schemaFile,
    readFileSync(schemaFile, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
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
  visit(source);
  return found;
}

/** Writes the comments into the schema's properties, through arrays and alternatives. */
function describe(schema, fields, shared) {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const own = fields?.[name] ?? shared?.[name];
    if (own?.text) property.description = own.text;
    if (own) describe(property, own.fields);
  }
  for (const part of [...(schema.anyOf ?? []), ...(schema.allOf ?? []), schema.items].filter(Boolean))
    describe(part, fields, shared);
}

function publish({ collections, Envelope, ...named }) {
  const comments = descriptions();
  const isSchema = (value) => value?.kind === 'schema';
  const definitions = Object.fromEntries(Object.entries(named).filter(([, value]) => isSchema(value)));
  const options = {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions,
    // What Valibot checks by a function, in the words of JSON Schema.
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type === 'finite') return jsonSchema;
      if (valibotAction.type !== 'check') return undefined;
      if (!jsonSchema.type) return jsonSchema;
      return jsonSchema.type === 'object'
        ? { ...jsonSchema, minProperties: 1 }
        : { ...jsonSchema, pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
    },
  };
  const envelope = toJsonSchema(Envelope, options);
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
  return { ...envelope, title: 'Dataset of forem-widgets', $defs };
}

mkdirSync(out, { recursive: true });
const input = JSON.parse(readFileSync(datasetFile, 'utf8'));
const { parse } = await load('parse.ts');
const { dataset, problems } = parse(input);
for (const { path, code, found } of problems) console.error(`partnerships.json: ${path}: ${code} (${found})`);
if (problems.length) process.exit(1);
// Pages take it as it is, from its file or from the code: a list that the parser would add must stand in it.
if (!isDeepStrictEqual(dataset, input)) throw new Error('partnerships.json is not as the parser reads it.');
write('partnerships.json', dataset);
const { partIn, partLanguages } = await load('../split.ts');
for (const language of partLanguages(dataset))
  write(`partnerships.${language}.json`, partIn(dataset, language));
write('partnerships.schema.json', publish(await load('schema.ts')), 2);
writeFileSync(join(root, 'dist/tokens.json'), JSON.stringify(communityTokens(), null, 2));
cpSync(join(root, 'src/styles/themes'), join(root, 'dist/themes'), { recursive: true });
cpSync(join(root, 'src/localization/generated/messages'), join(root, 'dist/messages'), { recursive: true });
