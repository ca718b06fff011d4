import { DatasetError } from '../../dataset/errors.js';

export { listAddress } from './list-address.js';

/** The single file has no importer. */
export function readLists(): Promise<never> {
  return Promise.reject(
    new DatasetError('json', 'The single file reads no lists: take forem-widgets.js for `map`.'),
  );
}
