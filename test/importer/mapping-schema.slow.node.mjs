// The published schema of mappings and the importer take or refuse the same mappings.
import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { mappingSchema } from '../../scripts/lib/json-schema.mjs';
import { root } from '../../scripts/lib/run.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'src/importer', file), { configFile: false, logLevel: 'error' })).module;
const mappingModule = await load('mapping.ts');
const { fields, keysByKind, kindOf } = mappingModule;
const { checkMapping } = await load('check-mapping.ts').catch(() => mappingModule);
const isValid = new Ajv2020({ strictTypes: false }).compile(mappingSchema(mappingModule));

const columns = ['x', 'y'];
const values = {
  column: 'x',
  columns: ['x', 'y'],
  join: ' ',
  constant: 'c',
  prefix: 'p',
  split: ';',
  values: { a: 'b', c: null, d: ['e'] },
  create: true,
  currency: 'EUR',
  currencies: { kr: 'SEK' },
  scale: 1000,
  decimal: ',',
  order: 'dmy',
};
const takes = (mapping) => {
  try {
    checkMapping(mapping, columns);
    return true;
  } catch (error) {
    if (error.name !== 'MappingError') throw error;
    return false;
  }
};
const agree = (mapping) =>
  assert.equal(isValid(mapping), takes(mapping), `${JSON.stringify(mapping)}: schema ${isValid(mapping)}`);

test('each key in each field', () => {
  for (const field of Object.keys(fields))
    for (const [key, value] of Object.entries(values)) {
      const mapping = { fields: { name: 'x', [field]: { column: 'x', [key]: value } } };
      const isKeyOfField = keysByKind[kindOf(field)].includes(key);
      assert.equal(isValid(mapping), isKeyOfField, `${field}.${key}`);
      agree(mapping);
    }
});

test('wrong values in a field', () => {
  for (const wrong of [
    null,
    '',
    7,
    true,
    [],
    {},
    { column: null },
    { column: '' },
    { columns: [] },
    { colum: 'x' },
  ])
    agree({ fields: { name: 'x', summary: wrong } });
  for (const scale of [0, -1, 1, '1', null]) agree({ fields: { name: 'x', budget: { column: 'x', scale } } });
  agree({ fields: { name: 'x', novelty: 'x' } });
});

test('wrong values around the fields', () => {
  for (const part of [
    { language: 'fr' },
    { language: 'xx' },
    { title: { fr: 'T' } },
    { title: { fr: '' } },
    { asOf: '2024-02-30' },
    { read: { headerRow: 0 } },
    { read: { headerRow: 2 } },
    { read: { sheet: 'S' } },
    { group: { by: 'x' } },
    { group: { by: [] } },
    { facets: { region: { column: 'x', label: { fr: 'R' } } } },
    { facets: { region: { column: 'x' } } },
    { facets: { region: { column: 'x', label: { fr: 'R' }, currency: 'EUR' } } },
    { facets: { Region: { column: 'x', label: { fr: 'R' } } } },
    { unused: ['y'] },
    { unused: 'y' },
    { novelty: 1 },
  ])
    agree({ fields: { name: 'x' }, ...part });
});
