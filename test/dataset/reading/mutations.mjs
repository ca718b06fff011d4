// Compares the published JSON Schema and the parser: both take or refuse the same mutations of a full dataset.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { datasetSchema } from '../../../scripts/lib/json-schema.mjs';
import { root } from '../../../scripts/lib/run.mjs';

const load = async (file) => (await runnerImport(join(root, file), { logLevel: 'error' })).module;

/** Values that each place of the dataset gets in turn, besides being removed. */
const others = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  101,
  1e300,
  '',
  ' ',
  'x',
  'a b',
  'a,b',
  'é'.repeat(201),
  'x'.repeat(20_000),
  'x'.repeat(20_001),
  'BE',
  'be',
  'BE35',
  'EUR',
  'eu',
  'jobseekers',
  'global',
  '1.0',
  '1.17',
  '2.0',
  '2021',
  '2021-02-28',
  '2021-02-29',
  '2020-02-29',
  '1900-02-29',
  '2000-02-29',
  '2021-04-31',
  '2021-13',
  '2021-00-10',
  '31/12/2021',
  'https://exemple.be/',
  [],
  [null],
  ['x'],
  ['a b'],
  ['BE'],
  [{}],
  [[]],
  {},
  { fr: '' },
  { fr: 'Texte' },
  { fr: null, nl: 'Tekst' },
  { 'pt-BR': 'Texto' },
  { pt: 7 },
  { pt: 'x'.repeat(20_001) },
  { title: 'Texte' },
  { reviewed: ['fr'] },
  { fr: 'Texte', reviewed: ['français'] },
  { constructor: ['x'] },
  JSON.parse('{"__proto__":["x"]}'),
  { prototype: ['x'] },
  { colour: ['x'] },
  { Colour: ['x'] },
  { status: ['x'] },
];

/** Calls back with every place of a tree: the holder of a value and its key. */
function forEachPlace(value, path, visit) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    visit(value, key, `${path}/${key}`);
    forEachPlace(value[key], `${path}/${key}`, visit);
  }
}

/** @returns the number of mutations, and all on which the two disagree */
export async function compare({ every = 1 } = {}) {
  const schema = await load('src/dataset/reading/schema.ts');
  const { schemaMajor } = await load('src/dataset/version.ts');
  const { parse } = await load('src/dataset/reading/parse.ts');
  const { validate } = await load('src/dataset/reading/validate.ts');
  const { fullDataset } = await load('test/helpers/full-records.ts');
  const isValid = new Ajv2020({ strictTypes: false }).compile(datasetSchema(schema, schemaMajor));
  // JSON Schema can't compare ids within a document.
  const isFault = ({ code }) => code !== 'reference' && code !== 'duplicate';
  const takes = (read, input) => {
    try {
      return !read(input).problems.some(isFault);
    } catch (error) {
      if (error.name !== 'DatasetError') throw error;
      return false;
    }
  };
  const dataset = fullDataset();
  let count = 0;
  const disagreements = [];
  const check = (what) => {
    if (count++ % every) return;
    const [bySchema, byParse, byValidate] = [
      isValid(dataset),
      takes(parse, dataset),
      takes(validate, dataset),
    ];
    if (bySchema !== byParse || bySchema !== byValidate)
      disagreements.push(`${what}: schema ${bySchema}, parse ${byParse}, validate ${byValidate}`);
  };
  check('unchanged');
  const places = [];
  forEachPlace(dataset, '', (holder, key, path) => places.push([holder, key, path]));
  for (const [holder, key, path] of places) {
    const own = holder[key];
    for (const other of others) {
      holder[key] = structuredClone(other);
      check(`${path} = ${JSON.stringify(other).slice(0, 60)}`);
    }
    // A hole in an array can't occur in JSON.
    if (!Array.isArray(holder)) {
      delete holder[key];
      check(`${path} removed`);
    }
    holder[key] = own;
  }
  return { count, compared: Math.ceil(count / every), disagreements };
}
