/** Files of the projects of a view: loaded when a reader wants one. */
import type { Query } from '../../../../catalogue/question.js';
import type { Engine } from '../../../../engine/engine.js';
import { createYielder } from '../../../../scheduling/time-slices.js';
import { today } from '../../../../dataset/dates.js';
import type { Context } from '../../../core/context.js';
import * as finePrint from '../../../core/notes/fine-print.js';
import { finePrintCode } from '../../../core/notes-code.js';
import type { Format } from '../formats.js';
import { csvWriter } from './csv.js';
import { datasetWriter } from './dataset-json.js';
import { jsonLdWriter } from './json-ld.js';
import type { Writer } from './writer.js';
import { xlsxWriter } from './xlsx.js';

export { save } from '../save.js';

// Files name the sources, so that the code for the fine print is here.
finePrintCode.take(finePrint);

export interface ExportFile {
  readonly blob: Blob;
  readonly name: string;
  /** How many projects are in it. */
  readonly count: number;
  /** How many projects the query finds: more than in the file where the engine has a limit. */
  readonly total: number;
}

export interface ExportOptions {
  readonly signal?: AbortSignal;
  /** Called now and then with how much is done, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Number of projects per query, which take some milliseconds to copy from a worker. */
const projectsPerQuery = 500;

function writerOf(format: Format, context: Context): Writer {
  switch (format) {
    case 'csv':
      return csvWriter(context);
    case 'xlsx':
      return xlsxWriter(context);
    case 'json':
      return datasetWriter(context.dataset);
    case 'json-ld':
      return jsonLdWriter(context);
  }
}

/** Writes the results of a query into a file, up to the limit of the engine, and yields to the page in between. */
export async function exportFile(
  format: Format,
  context: Context,
  engine: Engine,
  query: Query,
  { signal, onProgress }: ExportOptions = {},
): Promise<ExportFile> {
  const writer = writerOf(format, context);
  const yieldIfDue = createYielder();
  /** Portion by portion: one blob of very many strings would freeze the page in the end. */
  const parts = [new Blob([writer.start])];
  let count = 0;
  let total = 0;
  let end = 1;
  for (let offset = 0; offset < end; offset += projectsPerQuery) {
    const answer = await engine.query({ ...query, offset, limit: projectsPerQuery }, signal);
    total = answer.total;
    end = Math.min(total, engine.maxExported ?? total);
    let text = '';
    // A service may send a project that the page cannot read: offsets count it all the same.
    for (const project of answer.projects) {
      text += (count++ ? writer.separator : '') + writer.project(project);
      const pausing = yieldIfDue();
      if (!pausing) continue;
      onProgress?.(count / end);
      await pausing;
    }
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, (offset + projectsPerQuery) / end));
    parts.push(new Blob([text]));
  }
  parts.push(new Blob([writer.end]));
  const name = `${context.msg('projets', { id: 'export.file' })}-${today()}.${writer.extension}`;
  const text = new Blob(parts, { type: writer.type });
  return { blob: (await writer.finish?.(text)) ?? text, name, count, total };
}
