// The bundled dataset is data/forem/partnerships.json. With the environment variable FOREM_DATA=name, a build uses
// data/name/partnerships.json instead.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const name = process.env.FOREM_DATA || 'forem';
export const datasetFile = join(root, 'data', name, 'partnerships.json');
if (!existsSync(datasetFile)) throw new Error(`FOREM_DATA=${name}: ${datasetFile} is missing.`);
