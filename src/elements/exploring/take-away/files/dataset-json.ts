import type { PageDataset } from '../../../../dataset/reading/schema.js';
import { toJson, type Writer } from './writer.js';

/** Returns a dataset in the published schema, with the projects of the list only: it may be used as `src` again. */
export function datasetWriter(dataset: PageDataset): Writer {
  const { projects: _, ...lists } = dataset;
  return {
    type: 'application/json',
    extension: 'json',
    start: `${toJson(lists).slice(0, -1)},"projects":[\n`,
    separator: ',\n',
    project: toJson,
    end: '\n]}\n',
  };
}
