/** The field that a column of a list fills, and its change by an editor. */
import { kindOf, type Mapping, type Spec } from './mapping.js';

type FieldSpec = string | Spec | null | undefined;

/** Returns the column of a field, if it has exactly one. */
export const columnOf = (spec: FieldSpec): string | undefined =>
  typeof spec === 'string' ? spec : (spec?.column ?? undefined);

/** Returns the field that a column fills. */
export const fieldOf = ({ fields }: Pick<Mapping, 'fields'>, column: string): string | undefined =>
  Object.entries<FieldSpec>(fields).find(([, spec]) => columnOf(spec) === column)?.[0];

/** Returns the mapping with another field for a column; `undefined` leaves the column out. */
export function reassigned(mapping: Mapping, column: string, field: string | undefined): Mapping {
  const before = fieldOf(mapping, column);
  const fields: Record<string, FieldSpec> = { ...mapping.fields };
  const spec = before === undefined ? undefined : fields[before];
  if (before !== undefined) delete fields[before];
  // Another field of the same kind keeps currency, separator and order.
  if (field !== undefined)
    fields[field] = spec && before !== undefined && kindOf(before) === kindOf(field) ? spec : column;
  const facets = Object.entries(mapping.facets ?? {}).filter(([, facet]) => facet.column !== column);
  return { ...mapping, fields, ...(mapping.facets && { facets: Object.fromEntries(facets) }) };
}
