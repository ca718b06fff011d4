import itemsjs from 'itemsjs';
import { pageSize } from './questions.js';

/** Facets as in the README: `any` within a facet, and all values returned. */
export const createItems = (records, values, options) =>
  itemsjs(records, {
    aggregations: Object.fromEntries(
      Object.keys(values).map((facet) => [facet, { size: values[facet].length, conjunction: false }]),
    ),
    ...options,
  });

export const ask = (items, { selection }, rest) =>
  items.search({ filters: { ...selection }, per_page: pageSize, ...rest });

export const read = ({ pagination, data }) => ({
  total: pagination.total,
  counts: Object.fromEntries(
    Object.entries(data.aggregations).map(([facet, { buckets }]) => [
      facet,
      Object.fromEntries(buckets.map(({ key, doc_count }) => [key, doc_count])),
    ]),
  ),
  page: data.items.map(({ id }) => id),
});
