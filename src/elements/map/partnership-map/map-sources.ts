import type { nothing, TemplateResult } from 'lit';
import type { Network, Programme } from '../../../dataset/reading/schema.js';
import type { Context } from '../../core/context.js';
import { provenance } from '../../core/provenance.js';
import { mapOf } from './notes.js';

/** Renders the sources of the fields that a map shows, and not of the whole record. */
export function mapSources<T extends Network | Programme>(
  context: Context,
  name: unknown,
  record: T,
  fields: readonly (keyof T & string)[],
): TemplateResult | typeof nothing {
  const { id, name: recordName, asOf, reviewBy } = record;
  const shown = Object.fromEntries(fields.map((field) => [field, record[field]]));
  const inferred = record.inferred?.filter((path) => Object.hasOwn(shown, path.split('.')[0]!));
  const sourced = { id, name: recordName, asOf, reviewBy, inferred, ...shown };
  return provenance(context, sourced, mapOf(context, name));
}
