/** Opens data that is not bundled: the addresses of a `src`, and objects of a script. */
import { loadBundled } from './bundled.js';
import { download, type Download } from './downloads.js';
import type { DatasetError } from '../dataset/errors.js';
import { decodeJson } from './fetch-json.js';
import { readSources, type DatasetSource, type Failure } from '../dataset/reading/read.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { withPageEngine, type Opened } from './opened.js';
import { addressesIn, type PartedAddress } from './parted-address.js';
import { PartedDataset, whole } from './parts.js';
import type { Loaded, LoadOptions } from './resource.js';
import type { ServiceDescription } from './remote/protocol.js';
import { createTimeSlicer } from '../scheduling/time-slicer.js';

/** Data that would block the page: a download, or an object of a script. */
export type LargeInput = Download | { readonly data: unknown };

/** Beyond these, opening a dataset takes more than about fifty milliseconds of work on a slow phone. */
const largeBeyond = { bytes: 500_000, projects: 5000 };

/**
 * Reads data and starts its engine without blocking the page. The code for this is loaded with the first large data.
 */
async function openLarge(inputs: readonly LargeInput[], options: LoadOptions): Promise<Loaded> {
  const { openLarge } = await import('./worker/open-large.js');
  return { ...(await openLarge(inputs, { ...options, bundled: loadBundled })), isCostly: true };
}

/** Reads data in time slices, since even a small dataset takes long on a slow device. */
async function openSmall(sources: readonly DatasetSource[]): Promise<Opened> {
  return withPageEngine(await readSources(sources, { bundled: loadBundled, run: createTimeSlicer() }));
}

/** Opens small files, or the service that a single address describes (docs/service.md). */
async function openSmallOrService(inputs: readonly Download[]): Promise<Opened> {
  const read = async ({ address, blob }: Download): Promise<unknown> =>
    decodeJson(address, new Uint8Array(await blob.arrayBuffer()));
  const [first] = inputs;
  if (!first || inputs.length > 1)
    return openSmall(inputs.map((input) => ({ address: input.address, read: () => read(input) })));
  const json = await read(first);
  if (!(json as { readonly service?: unknown } | null)?.service)
    return openSmall([{ address: first.address, read: () => json }]);
  const { openRemote } = await import('./remote/open-remote.js');
  return openRemote(first.address, json as ServiceDescription, loadBundled);
}

/** @param map address of the mapping by which the addresses are lists */
export async function openAddresses(
  addresses: readonly string[],
  options: LoadOptions,
  map?: string,
): Promise<Loaded> {
  const { signal, fresh } = options;
  const lists = map ? await import('./lists/read-lists.js') : undefined;
  const answers = await Promise.allSettled(
    addresses.map((address) => download(lists?.listAddress(address) ?? address, signal, fresh)),
  );
  signal.throwIfAborted();
  const inputs: Download[] = [];
  const failures: Failure[] = [];
  // A plain loop: Prototype.js and MooTools replace entries() and reduce().
  for (let i = 0; i < answers.length; i++) {
    const address = addresses[i]!;
    const answer = answers[i]!;
    if (answer.status === 'fulfilled') inputs.push(answer.value);
    else if (answers.every(({ status }) => status === 'rejected')) throw answer.reason;
    else {
      const { code, message } = answer.reason as DatasetError;
      failures.push({ address, code, message });
    }
  }
  const read = await lists?.readLists(inputs, map!, options);
  const opened = await openDownloads(read ?? inputs, options);
  return { ...opened, failures: [...failures, ...opened.failures], ...(read && { lists: read }) };
}

function openDownloads(inputs: readonly Download[], options: LoadOptions): Promise<Loaded> {
  let size = 0;
  for (const { blob } of inputs) size += blob.size;
  return size > largeBeyond.bytes ? openLarge(inputs, options) : openSmallOrService(inputs);
}

export const openObject = (data: unknown, options: LoadOptions): Promise<Loaded> =>
  isLarge(data) ? openLarge([{ data }], options) : openSmall([{ read: () => data }]);

function isLarge(data: unknown): boolean {
  try {
    return Number((data as { projects?: { length?: unknown } }).projects?.length) > largeBeyond.projects;
  } catch {
    return false; // A getter has thrown; reading reports it.
  }
}

export async function openParted(address: PartedAddress, options: LoadOptions): Promise<Loaded> {
  let first: Loaded | undefined;
  const open = (part: string): Promise<Loaded> => openAddresses(addressesIn(address.of(part)), options);
  const parts = new PartedDataset<Dataset>({
    partFor: (locale) => address.partFor(locale),
    async load(part) {
      const opened = await open(part);
      first ??= opened;
      return [opened.dataset as Dataset, part];
    },
  });
  await (options.locale ? parts.add(options.locale) : parts.complete());
  // A worker keeps the projects of large data: nothing can be added to them in the page.
  if (first!.isCostly) return open(whole);
  const { dataset } = first!;
  return {
    ...first!,
    ...withPageEngine({ ...first!, dataset: dataset as Dataset }, () => parts.complete()),
    parts,
  };
}
