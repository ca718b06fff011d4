// A dataset of an older minor version stays valid. Its file is frozen: it has every field of that version.
import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { datasetSchema } from '../../../scripts/lib/json-schema.mjs';
import { root } from '../../../scripts/lib/run.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'src/dataset', file), { logLevel: 'error' })).module;
const { parse } = await load('reading/parse.ts');
const { validate } = await load('reading/validate.ts');
const schema = datasetSchema(await load('reading/schema.ts'), (await load('version.ts')).schemaMajor);

test('a file with every field of schema 1.1 is read whole, without a problem', () => {
  const old = JSON.parse(readFileSync(join(root, 'test/fixtures/schema-1.1.json'), 'utf8'));
  const { dataset, problems } = parse(old);
  assert.deepEqual(problems, []);
  assert.deepEqual(JSON.parse(JSON.stringify(dataset)), old);
  assert.deepEqual(validate(old), { problems: [], ignored: [] });
  const ajv = new Ajv2020({ strictTypes: false });
  assert.ok(ajv.validate(schema, old), ajv.errorsText());
});
