// Writes generated datasets, also those that are longer than a string can be.
import { closeSync, openSync, writeSync } from 'node:fs';
import { bundle } from '../../test/helpers/count-steps.mjs';

const { generateDataset } = await bundle(['test/helpers/generate.ts']);
const perWrite = 5000;

export function writeDataset(file, size) {
  const { projects, ...lists } = generateDataset(size);
  const target = openSync(file, 'w');
  writeSync(target, `${JSON.stringify(lists).slice(0, -1)},"projects":[`);
  for (let from = 0; from < size; from += perWrite) {
    const lines = projects.slice(from, from + perWrite).map((project) => JSON.stringify(project));
    writeSync(target, (from ? ',' : '') + lines.join());
  }
  writeSync(target, ']}');
  closeSync(target);
}
