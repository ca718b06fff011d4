/// <reference types="node" />
import { str } from '@lit/localize';
import type { SearchServer } from '../service/opensearch/search-server.js';
import { UsageError, type Arguments, type Terminal } from './command.js';

const defaultName = 'forem-projects';
/** Names that OpenSearch and Elasticsearch take, with room for the version. */
const namePattern = /^[a-z][a-z0-9_-]{0,99}$/;

/**
 * Connects to the server of `--opensearch`. User, password and key come from the environment.
 * @throws {UsageError} for a wrong address or name
 */
export async function connect(
  { msg }: Terminal,
  address: string,
  { name = defaultName }: Arguments,
): Promise<{ server: SearchServer; alias: string }> {
  const { createSearchServer, secretNames, secretsIn } =
    await import('../service/opensearch/search-server.js');
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      msg('--opensearch : indiquez une adresse qui commence par http ou https.', {
        id: 'cli.opensearch.address',
      }),
    );
  if (url.username || url.password)
    throw new UsageError(
      msg(
        str`--opensearch : pas d’identifiant ni de mot de passe dans l’adresse. Utilisez les variables d’environnement ${secretNames.username} et ${secretNames.password}.`,
        { id: 'cli.opensearch.secret' },
      ),
    );
  if (!namePattern.test(name))
    throw new UsageError(
      msg('--name : une minuscule, puis des minuscules, des chiffres, « - » ou « _ ».', {
        id: 'cli.opensearch.name',
      }),
    );
  return { server: createSearchServer(url.href, secretsIn(process.env)), alias: name };
}
