/// <reference types="node" />
import { str } from '@lit/localize';
import type { Dataset } from '../dataset/reading/schema.js';
import { partIn, partLanguages } from '../dataset/split.js';
import { UsageError, type Terminal } from './command.js';
import { datasetText, write } from './files.js';

/**
 * Writes the part for each language beside a dataset: `projects.fr.json` beside `projects.json`.
 * @throws {UsageError} when the dataset has no file with that ending
 */
export async function writeParts(
  terminal: Terminal,
  file: string | undefined,
  dataset: Dataset,
): Promise<void> {
  const { msg, note } = terminal;
  const stem = file?.replace(/\.json$/i, '');
  if (stem === undefined || stem === file)
    throw new UsageError(
      msg('--split écrit à côté d’un fichier .json : indiquez-le.', { id: 'cli.split-where' }),
    );
  const languages = partLanguages(dataset);
  for (const language of languages)
    await write(terminal, `${stem}.${language}.json`, datasetText(partIn(dataset, language)));
  const src = `${stem}.{${languages.join(',')}}.json`;
  note(msg(str`À écrire dans l’attribut src : ${src}`, { id: 'cli.split-src' }));
}
