/// <reference types="node" />
import type { Draft } from '../importer/draft.js';
import { draftWording } from '../importer/wording/draft-wording.js';
import { importWording } from '../importer/wording/import-wording.js';
import { isFurniture, isStructural, type ImportReport } from '../importer/report.js';
import { UsageError, type Command } from './command.js';
import { datasetText, readBytes, write } from './files.js';
import { draft, importList, readList, readMapping } from './lists.js';

/** `forem-widgets import`: a list into a dataset, or into a mapping to start from. */
export const importCommand: Command = async (
  terminal,
  { files, map, output, report, draft: drafts, strict },
) => {
  const { msg, language, note } = terminal;
  const [file] = files;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à importer.', { id: 'cli.import-what' }));
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
  const { dataset, report: found } = importList(terminal, table, mapping);
  if (report !== undefined) await write(terminal, report, JSON.stringify(found, null, 2));
  for (const line of importWording(language).report(found)) note(line);
  if (!found.taken) return 1;
  await write(terminal, output, datasetText(dataset));
  if (found.unreconciled.length) return 1;
  return strict && isIncomplete(found) ? 1 : 0;
};

const hasName = ({ mapping: { fields } }: Draft): boolean =>
  Object.keys(fields).some((key) => key === 'name' || key.startsWith('name.'));

/** A row, a value or a part of the file isn't in the dataset as the list has it. */
const isIncomplete = ({ rowsLeftOut, valuesLeftOut, repaired }: ImportReport): boolean =>
  rowsLeftOut.some((finding) => !isFurniture(finding)) ||
  valuesLeftOut.length > 0 ||
  repaired.some(isStructural);
