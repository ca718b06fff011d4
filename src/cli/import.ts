/// <reference types="node" />
import { parse } from '../dataset/reading/parse.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { changesBetween, isUnusual } from '../importer/changes.js';
import type { Draft } from '../importer/draft.js';
import type { Mapping } from '../importer/mapping.js';
import { columnChanges, renamedColumns, withRenamed } from '../importer/renamed.js';
import { changesWording } from '../importer/wording/changes-wording.js';
import { draftWording } from '../importer/wording/draft-wording.js';
import { importWording } from '../importer/wording/import-wording.js';
import { isFurniture, isStructural, type ImportReport } from '../importer/report.js';
import { importAsking } from './import-asking.js';
import { UsageError, type Command, type Terminal } from './command.js';
import { datasetText, parseJson, readBytes, write } from './files.js';
import { writeParts } from './split.js';
import { draft, importList, readList, readMapping } from './lists.js';

/** `forem-widgets import`: turns a list into a dataset, or drafts a mapping for it. */
export const importCommand: Command = async (
  terminal,
  { files, map, output, previous, report, draft: drafts, split, strict },
) => {
  const { msg, language, note } = terminal;
  const [file] = files;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à importer.', { id: 'cli.import-what' }));
  if (!map && !drafts && terminal.canAsk) return importAsking(terminal, file);
  if (!map && !drafts)
    throw new UsageError(
      msg('Indiquez une correspondance avec --map, ou demandez-en une ébauche avec --draft.', {
        id: 'cli.import-how',
      }),
    );
  const bytes = await readBytes(terminal, file);
  const mapping = map === undefined ? undefined : await readMapping(terminal, map);
  const table = await readList(terminal, bytes, mapping);
  if (drafts) {
    const found = draft(table);
    for (const line of draftWording(language).draft(found)) note(line);
    await write(terminal, output, JSON.stringify(found.mapping, null, 2));
    return hasName(found) ? 0 : 1;
  }
  const last = previous === undefined ? undefined : await readPrevious(terminal, previous);
  // Held against the last import, a renamed column can be followed: the changes show what it has done.
  const renamed = last && isMapping(mapping) ? renamedColumns(mapping, table.columns) : [];
  const followed = renamed.length ? withRenamed(mapping as Mapping, renamed) : mapping;
  const { dataset, report: found } = importList(terminal, table, followed, last?.projects);
  if (report !== undefined) await write(terminal, report, JSON.stringify(found, null, 2));
  for (const line of importWording(language).report(found)) note(line);
  if (!found.taken) return 1;
  await write(terminal, output, datasetText(dataset));
  if (split) await writeParts(terminal, output, dataset);
  if (found.unreconciled.length) return 1;
  if (strict && isIncomplete(found)) return 1;
  if (!last) return 0;
  const changes = changesBetween(last, dataset, columnChanges(mapping as Mapping, table.columns, renamed));
  for (const line of changesWording(language).changes(changes)) note(line);
  return isUnusual(changes) ? 3 : 0;
};

/** Reads the dataset of the last import. */
async function readPrevious(terminal: Terminal, file: string): Promise<Dataset> {
  return parse(parseJson(terminal, file, await readBytes(terminal, file))).dataset;
}

const isMapping = (mapping: unknown): mapping is Mapping =>
  typeof (mapping as Partial<Mapping> | null | undefined)?.fields === 'object';

const hasName = ({ mapping: { fields } }: Draft): boolean =>
  Object.keys(fields).some((key) => key === 'name' || key.startsWith('name.'));

/** True if a row, a value or a part of the file is missing or changed in the dataset. */
const isIncomplete = ({ rowsLeftOut, valuesLeftOut, repaired }: ImportReport): boolean =>
  rowsLeftOut.some((finding) => !isFurniture(finding)) ||
  valuesLeftOut.length > 0 ||
  repaired.some(isStructural);
