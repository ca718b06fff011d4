/// <reference types="node" />
import { str } from '@lit/localize';
import { draftWording } from '../importer/wording/draft-wording.js';
import { importWording } from '../importer/wording/import-wording.js';
import { askMapping, askSheet, Cancelled, mayReplace } from './ask.js';
import type { Terminal } from './command.js';
import { datasetText, readBytes, write } from './files.js';
import { draft, importList, readList } from './lists.js';

/**
 * `forem-widgets import FILE` alone, at a terminal: asks about doubts, and writes mapping and dataset beside the
 * list.
 */
export async function importAsking(terminal: Terminal, file: string): Promise<number> {
  const { msg, language, note } = terminal;
  const base = file.replace(/\.[^./\\]+$/, '');
  const mapFile = `${base}.map.json`;
  const dataFile = `${base}.data.json`;
  const bytes = await readBytes(terminal, file);
  const first = await readList(terminal, bytes);
  try {
    const sheet = await askSheet(terminal, first.reading);
    const read = sheet === undefined ? undefined : { sheet };
    const table = read ? await readList(terminal, bytes, { read }) : first;
    const found = draft(table);
    for (const line of draftWording(language).draft(found)) note(line);
    const mapping = { ...(read && { read }), ...(await askMapping(terminal, found)) };
    for (const each of [mapFile, dataFile]) await mayReplace(terminal, each);
    await write(terminal, mapFile, JSON.stringify(mapping, null, 2));
    const { dataset, report } = importList(terminal, table, mapping);
    for (const line of importWording(language).report(report)) note(line);
    if (!report.taken) return 1;
    await write(terminal, dataFile, datasetText(dataset));
    note(msg(str`Écrits : ${mapFile}, ${dataFile}`, { id: 'cli.asked-written' }));
    const tag = `<forem-partnerships src="${dataFile}"></forem-partnerships>`;
    note(msg(str`Dans la page : ${tag}`, { id: 'cli.asked-page' }));
    note(
      msg(
        str`La prochaine fois : forem-widgets import ${file} --map ${mapFile} --previous ${dataFile} -o ${dataFile}`,
        {
          id: 'cli.asked-next',
        },
      ),
    );
    return report.unreconciled.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    note(msg('Arrêté : rien n’est écrit.', { id: 'cli.asked-stopped' }));
    return 1;
  }
}
