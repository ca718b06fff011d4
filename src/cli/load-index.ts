/// <reference types="node" />
import { str } from '@lit/localize';
import { formatNumber } from '../localization/format.js';
import { CommandFailure, UsageError, type Command } from './command.js';
import { numberOption } from './number-option.js';
import { connect } from './search-server.js';

const defaults = { shards: 1, replicas: 0 };
const maxShards = 1024;
const maxReplicas = 10;
/** Lines about the progress of a load. */
const progressLines = 20;

/** `forem-widgets index`: loads a dataset into OpenSearch, for `forem-widgets serve --opensearch`. */
export const indexCommand: Command = async (terminal, args) => {
  const { msg, note, out, language } = terminal;
  const [file] = args.files;
  if (file === undefined)
    throw new UsageError(msg('Indiquez le fichier à charger.', { id: 'cli.index.what' }));
  if (args.opensearch === undefined)
    throw new UsageError(
      msg('Indiquez le serveur : --opensearch http://localhost:9200', { id: 'cli.index.where' }),
    );
  const shards = numberOption(terminal, 'shards', args.shards, maxShards, 1) ?? defaults.shards;
  const replicas = numberOption(terminal, 'replicas', args.replicas, maxReplicas) ?? defaults.replicas;
  const { server, alias } = await connect(terminal, args.opensearch, args);
  const number = (value: number): string => formatNumber(value, language);
  let shown = 0;
  const onProgress = (done: number, total: number, isResumed: boolean): void => {
    if (isResumed)
      return note(
        msg(str`Déjà chargés : ${number(done)} projets. Le chargement reprend.`, { id: 'cli.index.resumed' }),
      );
    if (done < total && done - shown < total / progressLines) return;
    shown = done;
    note(msg(str`Projets chargés : ${number(done)} sur ${number(total)}`, { id: 'cli.index.progress' }));
  };
  try {
    const { readDatasetFile } = await import('../service/dataset-file.js');
    const { load } = await import('../service/opensearch/load.js');
    const { dataset, problemCount, version } = readDatasetFile(file);
    const options = { server, alias, dataset, problemCount, version, shards, replicas, onProgress };
    const { index, isNew } = await load(options);
    if (!isNew) note(msg('Ces données étaient déjà chargées.', { id: 'cli.index.known' }));
    out(index);
  } catch (error) {
    const { message: reason } = error as Error;
    throw new CommandFailure([
      msg(
        str`Le chargement a échoué : ${reason} Les services gardent les données précédentes. Relancez la commande pour reprendre.`,
        { id: 'cli.index.failed' },
      ),
    ]);
  } finally {
    await server.close();
  }
  return 0;
};
