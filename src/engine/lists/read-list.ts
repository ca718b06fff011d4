import { DatasetError } from '../../dataset/errors.js';
import { importSteps } from '../../importer/import-table.js';
import { MappingError, type Mapping } from '../../importer/mapping.js';
import { readTable } from '../../importer/read-table.js';
import { TableError } from '../../importer/table.js';
import type { Resumable } from '../../scheduling/resumable.js';
import type { ListFault, ListRequest, ReadList } from './list-messages.js';

function faultOf(error: unknown): ListFault | undefined {
  if (error instanceof MappingError) return { problems: error.problems };
  if (!(error instanceof TableError)) return undefined;
  const { code, message } = error;
  return { table: { code, message } };
}

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
    const fault = faultOf(error);
    throw fault ? new DatasetError('schema', `${address}: ${String(error)}`, { cause: fault }) : error;
  }
}
