import { DatasetError } from '../../dataset/errors.js';
import { readSources } from '../../dataset/reading/read.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Opened } from '../opened.js';
import { protocolVersion, type ServiceDescription } from './protocol.js';
import { createRemoteEngine } from './remote-engine.js';

/**
 * Opens a service by its description: the page gets the dataset without its projects, and an engine that asks for
 * these.
 * @throws {DatasetError} `version` for a protocol with a newer major version, `schema` for a wrong dataset
 */
export async function openRemote(
  address: string,
  { protocol, dataset, ranges, partners, limits }: Partial<ServiceDescription>,
  bundled: () => Promise<Dataset>,
): Promise<Opened> {
  if (Number.parseInt(String(protocol), 10) > Number.parseInt(protocolVersion, 10))
    throw new DatasetError(
      'version',
      `Protocol ${String(protocol)} of ${address} is newer than ${protocolVersion}.`,
    );
  const result = await readSources([{ address, read: () => ({ ...dataset, projects: [] }) }], { bundled });
  const { projects: _, ...lists } = result.dataset;
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const engine = createRemoteEngine(url.href, { ranges, partners, projects: limits?.projects });
  return { ...result, dataset: lists, engine };
}
