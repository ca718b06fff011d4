/** Resources for data that is not bundled: addresses and objects. Loaded with the first of them. */
import { pageWide } from '../dataset/page-wide.js';
import { openAddresses, openObject, openParted } from './open-sources.js';
import { addressesIn, partedAddress } from './parted-address.js';
import { DatasetResource } from './resource.js';
import { keepUnused } from './unused.js';

interface Resources {
  readonly byAddress: Map<string, DatasetResource>;
  readonly byObject: WeakMap<object, DatasetResource>;
}

const resources = (): Resources =>
  pageWide('resources', () => ({ byAddress: new Map(), byObject: new WeakMap() }));

function resourceForObject(data: unknown): DatasetResource {
  const { byObject } = resources();
  const make = (): DatasetResource => new DatasetResource((options) => openObject(data, options));
  // A primitive is no dataset, and no key of a WeakMap.
  if (typeof data !== 'object' || data === null) return make();
  let resource = byObject.get(data);
  if (!resource) byObject.set(data, (resource = make()));
  return resource;
}

/**
 * Returns the page's resource for an object, or for addresses.
 * @param src addresses separated by spaces, relative to the page, as every address in a page is
 * @param map address of the mapping by which the addresses of `src` are lists
 */
export function ownResource(src?: string | null, data?: unknown, map?: string | null): DatasetResource {
  if (data !== undefined && data !== null) return resourceForObject(data);
  const { byAddress } = resources();
  const addresses = addressesIn(src ?? '');
  const [mapping] = addressesIn(map ?? '');
  const parted = addresses.length === 1 && !mapping ? partedAddress(src!.trim()) : undefined;
  const key = parted
    ? `parts of ${addressesIn(parted.of(parted.partFor('')))[0]}`
    : [...addresses, ...(mapping ? ['by', mapping] : [])].join(' ');
  let resource = byAddress.get(key);
  if (!resource) {
    resource = new DatasetResource(
      (options) => (parted ? openParted(parted, options) : openAddresses(addresses, options, mapping)),
      { keep: keepUnused, forget: () => byAddress.delete(key) },
    );
    byAddress.set(key, resource);
  }
  return resource;
}
