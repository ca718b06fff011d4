/** The report of an import: each row and each value is in the dataset or in a finding. */
import type { AmountSum } from './amounts.js';
import type { DateFormat } from './dates.js';
import type { RowKind } from './header.js';
import type { NumberFormat } from './numbers.js';
import type { Extent, Reading } from './table.js';

/** Why a whole row is not in the dataset. */
export type RowCode = 'no-name' | 'schema' | 'short-row' | 'broken-row' | 'long-row' | RowKind;

/** Why a value is not in the dataset. */
export type ValueCode =
  | 'beyond-header'
  | 'not-a-number'
  | 'range'
  | 'unclear-currency'
  | 'cell-error'
  | 'no-formula-value'
  | 'ambiguous-number'
  | 'negative'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'impossible-date'
  | 'not-a-period'
  | 'duration'
  | 'end-before-start'
  | 'not-a-country'
  | 'not-an-address'
  | 'unknown-value'
  | 'as-mapped'
  | 'several';

/** What was changed beyond reading it in the format of its column. */
export type RepairCode =
  | 'approximate'
  | 'quarter'
  | 'period-part'
  | 'double-encoded'
  | 'merged-cell'
  | 'hidden-row'
  | 'stray-quote'
  | 'line-break'
  | 'missing-cells'
  | 'country-code'
  | 'scheme'
  | 'id'
  | 'id-shared'
  | 'id-identical'
  | 'cut'
  | 'damaged'
  | 'two-digit-year'
  | 'serial-date'
  | 'doubled-mark'
  | 'period-end';

/** Why the report can't be trusted. */
export type UnreconciledCode = 'rows-in-cell' | 'lines' | 'sum';

export type FindingCode = RowCode | ValueCode | RepairCode | UnreconciledCode;

/** Findings about a row as such, not about the meaning of its cells. */
const structural: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'short-row',
  'broken-row',
  'long-row',
  'stray-quote',
  'line-break',
  'missing-cells',
  'rows-in-cell',
]);
export const isStructural = ({ code }: Finding): boolean => structural.has(code);

/** Rows that are no data: left out of any list, so no fault of this one. */
const furniture: ReadonlySet<FindingCode> = new Set<FindingCode>(['total', 'note', 'repeated-header']);
export const isFurniture = ({ code }: Finding): boolean => furniture.has(code);

export interface Finding {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** Empty where it is about the row. */
  readonly column: string;
  readonly code: FindingCode;
  /** What the list has, shortened. */
  readonly from: string;
  /** What the dataset has. */
  readonly to?: string;
}

/** How a column was read. */
export interface ColumnReading {
  readonly column: string;
  /** The field of a project that it went into. */
  readonly field: string;
  /** How many rows have a value, and how many say in some way that they have none. */
  readonly filled: number;
  readonly empty: number;
  readonly numbers?: NumberFormat;
  readonly dates?: DateFormat;
}

export interface ImportReport {
  readonly reading: Reading;
  readonly extent: Extent;
  /** The sum of each column of amounts, and of what was taken of it. */
  readonly amounts: readonly AmountSum[];
  /** What doesn't add up: the import has failed. */
  readonly unreconciled: readonly Finding[];
  /** Rows that hold anything. */
  readonly rows: number;
  readonly blank: number;
  /** Rows that became a project. */
  readonly taken: number;
  /** Rows that went into the project of another row: `group` of the mapping. */
  readonly joined: number;
  /** Rows that didn't. */
  readonly rowsLeftOut: readonly Finding[];
  /** Values that are missing from a project that was taken. */
  readonly valuesLeftOut: readonly Finding[];
  readonly repaired: readonly Finding[];
  readonly columns: readonly ColumnReading[];
  /** Columns that the mapping doesn't mention. */
  readonly unused: readonly string[];
  /** How many records were made of values. */
  readonly made: Readonly<Record<string, number>>;
}

const longest = 120;
export const shorten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** Collects findings while rows are read. */
export class Findings {
  readonly rows: Finding[] = [];
  readonly values: Finding[] = [];
  readonly repairs: Finding[] = [];

  value(row: number, column: string, code: ValueCode, from: unknown): void {
    this.values.push({ row, column, code, from: shorten(from) });
  }

  repair(row: number, column: string, code: RepairCode, from: unknown, to?: string): void {
    this.repairs.push({
      row,
      column,
      code,
      from: shorten(from),
      ...(to !== undefined && { to: shorten(to) }),
    });
  }

  /** A row that isn't taken: what was found in its values is of no interest any more. */
  row(row: number, column: string, code: RowCode, from: unknown): void {
    this.rows.push({ row, column, code, from: shorten(from) });
  }

  /**
   * Without what concerns rows that weren't taken, in the order of the list.
   * @param columns names of the columns, from left to right
   */
  finish(columns: readonly string[]): { rows: Finding[]; values: Finding[]; repairs: Finding[] } {
    const gone = new Set(this.rows.map(({ row }) => row));
    const place = new Map(columns.map((column, i) => [column, i]));
    const placeOf = ({ column }: Finding): number => place.get(column) ?? -1;
    const kept = (list: Finding[]): Finding[] =>
      list.filter(({ row }) => !gone.has(row)).sort((a, b) => a.row - b.row || placeOf(a) - placeOf(b));
    return { rows: this.rows, values: kept(this.values), repairs: kept(this.repairs) };
  }
}
