import type { CollectionName, Dataset } from '../dataset/reading/schema.js';

type RecordMap = ReadonlyMap<string, { readonly id: string }>;
const known = new WeakMap<readonly object[], RecordMap>();

/** Returns the record that an id refers to. O(records of the list) the first time, then O(1). */
export function findRecord<C extends CollectionName>(
  dataset: Dataset,
  collection: C,
  id: string,
): Dataset[C][number] | undefined {
  const list = dataset[collection];
  let records = known.get(list);
  if (!records) known.set(list, (records = new Map(list.map((record) => [record.id, record]))));
  return records.get(id) as Dataset[C][number] | undefined;
}
