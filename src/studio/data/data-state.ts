/** The list that is open in the studio, as a draft keeps it. */
import type { Mapping, Spec } from '../../importer/mapping.js';
import type { Translations } from './translations.js';

export interface ListDraft {
  readonly fileName: string;
  readonly file: Blob;
  readonly mapping: Mapping;
  readonly translations: Translations;
  /** The dataset of the last import. */
  readonly previous?: Blob | undefined;
}

type ColumnFields = Readonly<Record<string, string | Spec | null | undefined>>;

/** @returns the mapping of the field that a column fills */
export function specOf({ fields }: Mapping, field: string): Spec {
  const spec = (fields as ColumnFields)[field];
  return typeof spec === 'string' ? { column: spec } : (spec ?? {});
}

/** @returns the mapping with other details of a field: its currency, or the order of day and month */
export const withDetail = (mapping: Mapping, field: string, detail: Partial<Spec>): Mapping => ({
  ...mapping,
  fields: { ...mapping.fields, [field]: { ...specOf(mapping, field), ...detail } },
});
