import { DatasetError } from '../../dataset/errors.js';
import { importSteps } from '../../importer/import-table.js';
import { MappingError, type Mapping } from '../../importer/mapping.js';
import { readTable } from '../../importer/read-table.js';
import { TableError } from '../../importer/table.js';
import type { Resumable } from '../../scheduling/resumable.js';
import type { ListRequest, ReadList } from './list-messages.js';

/**
 * @param run runs long work in one go or in time slices
 * @throws {DatasetError} for a file that holds no list, or a mapping that doesn't fit
 */
export async function readList(
  { address, list, mapping, known }: ListRequest,
  run: <T>(steps: Resumable<T>) => T | Promise<T>,
): Promise<ReadList> {
  try {
    const options = (mapping as Mapping | null)?.read ?? {};
    const table = await readTable(new Uint8Array(await list.arrayBuffer()), options);
    const { dataset, report } = await run(importSteps(table, mapping, known));
    return { address, blob: new Blob([JSON.stringify(dataset)]), report };
  } catch (error) {
    if (error instanceof MappingError || error instanceof TableError)
      throw new DatasetError('schema', `${address}: ${error.message}`, { cause: error });
    throw error;
  }
}
