/**
 * Schema of the mapping file, which assigns the columns of a list to fields of a project. docs/own-data.md describes it
 * for editors, and a test compares both.
 */
import * as v from 'valibot';
import { FacetId, Id, LocalizedText, PartialDate, Source } from '../dataset/reading/schema.js';
import { encodingOf } from './encodings.js';
import { fieldKeys, isFacetKey, isResultKey, type FieldKey } from './fields.js';
import { languageTag } from '../dataset/localize.js';
import { Group } from './group-rules.js';
import { fold } from './text.js';

export { fields, keysByKind, kindOf, type FieldKey, type FieldKind } from './fields.js';

const optional = v.nullish;
const Text = v.pipe(v.string(), v.minLength(1));
/** A language tag, such as `pl`. */
const Language = v.pipe(v.string(), v.regex(languageTag));
/** Maps a text of the list to an id, several ids, or `null` (leave out the value). */
const Values = v.record(v.string(), v.nullable(v.union([v.string(), v.array(v.string())])));

/** Keys that describe how a field is filled. `keysOf` returns the keys of a field. */
const spec = {
  /** Name of the column. */
  column: optional(Text),
  /** Names of several columns, whose non-empty texts are joined. */
  columns: optional(v.pipe(v.array(Text), v.minLength(1))),
  /** Separator between joined texts; default: `, `. */
  join: optional(v.string()),
  /** Constant value for every row. */
  constant: optional(v.union([v.string(), v.array(v.string())])),
  /** Prefix of the text. */
  prefix: optional(v.string()),
  /** Separator, or separators, between several values in a cell. */
  split: optional(v.union([Text, v.array(Text)])),
  /** Texts of the list and the ids that replace them. */
  values: optional(Values),
  /** Creates a theme, sector or programme for each unknown text. */
  create: optional(v.boolean()),
  /** Currency of cells that name none. */
  currency: optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))),
  /** Currency words in cells and their codes: `{ "kr": "SEK" }`. */
  currencies: optional(v.record(v.string(), v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)))),
  /** Name of the column with the currency of each amount. */
  currencyColumn: optional(Text),
  /** Multiplies each number that has no word such as `M` beside it: 1000 for a column in thousands. */
  scale: optional(
    v.pipe(
      v.number(),
      v.minValue(0),
      v.check((scale) => scale > 0),
    ),
  ),
  /** Decimal mark of the column, if its values are ambiguous. */
  decimal: optional(v.picklist([',', '.'])),
  /** Order of day and month in the column, if its values are ambiguous. */
  order: optional(v.picklist(['dmy', 'mdy'])),
};
export const Spec = v.strictObject(spec);
export type Spec = v.InferOutput<typeof Spec>;

export const Mapping = v.strictObject({
  /** Address of the JSON Schema, for completion in editors. */
  $schema: optional(v.string()),
  /** Options for reading the file, if detection is not enough. */
  read: optional(
    v.strictObject({
      encoding: optional(
        v.pipe(
          v.string(),
          v.check((name) => encodingOf(name) !== undefined),
        ),
      ),
      delimiter: optional(Text),
      sheet: optional(v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))])),
      headerRow: optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      list: optional(Text),
    }),
  ),
  /** Language of the texts, as a language tag; default: `fr`. */
  language: optional(Language),
  /** Title of the dataset. */
  title: optional(LocalizedText),
  /** Date of the list. */
  asOf: optional(PartialDate),
  /** Source of the list, and of every project in it. */
  source: optional(Source),
  /** Further texts that mean "no value" in this list. */
  empty: optional(v.array(Text)),
  /** Maps each field to a column, or to a description of how columns fill it. */
  fields: v.strictObject(Object.fromEntries(fieldKeys.map((key) => [key, optional(v.union([Text, Spec]))]))),
  /** Grouping of rows, for lists with one row per partner of a project. */
  group: optional(Group),
  /** Additional facets by id, each filled by a column. */
  facets: optional(v.record(FacetId, v.strictObject({ ...spec, label: LocalizedText }))),
  /** Results as numbers by an id, each filled by a column with the number that was reached. */
  results: optional(
    v.record(
      FacetId,
      v.strictObject({
        ...spec,
        /** Description of the counted things. */
        label: LocalizedText,
        /** Unit of the numbers, if they do not count things. */
        unit: optional(LocalizedText),
        /** Name of the column with the number that is aimed at. */
        target: optional(Text),
      }),
    ),
  ),
  /** Labels of created records, by list (`themes`, `sectors`, … or the id of a facet) and id. */
  labels: optional(v.record(v.string(), v.record(Id, LocalizedText))),
  /** Columns that are left out on purpose. */
  unused: optional(v.array(Text)),
  /** All columns of the list when the mapping was made: others are new. */
  columns: optional(v.array(v.string())),
});
export type Mapping = v.InferInput<typeof Mapping>;
export const isMapping = (value: unknown): value is Mapping => v.is(Mapping, value);

/** A field and its description in the mapping. */
export interface MappedField {
  readonly key: FieldKey;
  readonly spec: Spec;
}

export interface MappingProblem {
  /** Path in the mapping file: `fields.budget.decimal`. */
  readonly path: string;
  /**
   * Kind of the problem: a wrong format, an unknown key, a column that the list lacks, no column for the name, an
   * unknown id.
   */
  readonly code: 'format' | 'unknown-key' | 'no-column' | 'no-name' | 'no-source' | 'unknown-id' | 'object';
  readonly found: string;
  /** With `format`: the expected type or values, as Valibot writes them: `string`, `("dmy" | "mdy")`. */
  readonly expected?: string | undefined;
  /** With `no-column`: a column that may be the same under a new name. */
  readonly renamed?: string | undefined;
}

export class MappingError extends Error {
  override readonly name = 'MappingError';
  constructor(readonly problems: readonly MappingProblem[]) {
    super(problems.map(({ path, code, found }) => `${path}: ${code} (${found})`).join('; '));
  }
}

export const fieldsOf = (mapping: Mapping): MappedField[] => [
  ...Object.entries(mapping.fields).flatMap(([key, spec]) =>
    spec ? [{ key, spec: typeof spec === 'string' ? { column: spec } : spec }] : [],
  ),
  ...Object.entries(mapping.facets ?? {}).map(([id, { label: _label, ...spec }]) => ({
    key: `fields.${id}`,
    spec,
  })),
  ...Object.entries(mapping.results ?? {}).flatMap(
    ([id, { label: _label, unit: _unit, target, ...spec }]) => [
      { key: `results.${id}`, spec },
      ...(target ? [{ key: `targets.${id}`, spec: { ...spec, column: target } }] : []),
    ],
  ),
];
/** Returns the path of a field in the mapping file. */
export function pathOfField(key: FieldKey): string {
  if (isFacetKey(key)) return `facets.${key.slice('fields.'.length)}`;
  return isResultKey(key) ? key.replace(/^targets\.(.*)$/, 'results.$1.target') : `fields.${key}`;
}

/** Returns the index of a column by its exact name, or else by a name that differs in case, accents and spaces only. */
export function columnIndex(columns: readonly string[], name: string): number {
  const exact = columns.indexOf(name);
  return exact >= 0 ? exact : columns.findIndex((column) => fold(column) === fold(name));
}
export const columnsOf = ({ column, columns }: Spec): readonly string[] =>
  column ? [column] : (columns ?? []);
/** Returns all columns that a specification names, with the column of currencies. */
export const allColumnsOf = (spec: Spec): readonly string[] => [
  ...columnsOf(spec),
  ...(spec.currencyColumn ? [spec.currencyColumn] : []),
];
