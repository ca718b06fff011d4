// dist/data: the bundled dataset, checked by its schema, and the JSON Schema for other datasets. dist/tokens.json: the
// design tokens for design tools. dist/themes: the themes. dist/messages: the messages, for translators.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { runnerImport } from 'vite';
import { datasetFile } from './lib/data-folder.mjs';
import { datasetSchema, mappingSchema } from './lib/json-schema.mjs';
import { openApi } from './lib/open-api.mjs';
import { root } from './lib/run.mjs';
import { communityTokens } from './lib/tokens.mjs';

const out = join(root, 'dist/data');
const load = async (file) =>
  (await runnerImport(join(root, 'src/dataset/reading', file), { logLevel: 'error' })).module;
const write = (name, value, space) => writeFileSync(join(out, name), JSON.stringify(value, null, space));

mkdirSync(out, { recursive: true });
const input = JSON.parse(readFileSync(datasetFile, 'utf8'));
const { parse } = await load('parse.ts');
const { dataset, problems } = parse(input);
for (const { path, code, found } of problems) console.error(`partnerships.json: ${path}: ${code} (${found})`);
if (problems.length) process.exit(1);
// Pages use the dataset without the parser, so lists that the parser would add must be in the file.
if (!isDeepStrictEqual(dataset, input)) throw new Error('partnerships.json is not as the parser reads it.');
write('partnerships.json', dataset);
const { partAbout, partIn, partLanguages, subjects } = await load('../split.ts');
for (const language of partLanguages(dataset)) {
  const part = partIn(dataset, language);
  write(`partnerships.${language}.json`, part);
  for (const subject of subjects) write(`partnerships.${language}-${subject}.json`, partAbout(part, subject));
}
const schema = datasetSchema(await load('schema.ts'), (await load('../version.ts')).schemaMajor);
write('partnerships.schema.json', schema, 2);
const protocol = await load('../../engine/remote/protocol.ts');
const { limits } = await load('../../service/read-query.ts');
const { sortKeys } = await load('../../catalogue/question.ts');
write('service.openapi.json', openApi(schema, { ...protocol, limits, sortKeys }), 2);
write('mapping.schema.json', mappingSchema(await load('../../importer/mapping.ts')), 2);
writeFileSync(join(root, 'dist/tokens.json'), JSON.stringify(communityTokens(), null, 2));
cpSync(join(root, 'src/styles/themes'), join(root, 'dist/themes'), { recursive: true });
cpSync(join(root, 'src/localization/generated/messages'), join(root, 'dist/messages'), { recursive: true });
