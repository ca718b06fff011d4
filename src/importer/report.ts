/** Report of an import. Each row and each value is in the dataset or in a finding. */
import type { AmountSum } from './amounts.js';
import type { DateFormat } from './dates.js';
import type { RowKind } from './header.js';
import type { NumberFormat } from './numbers.js';
import type { Extent, Reading } from './table.js';

/** Reason why a whole row is not in the dataset. */
export type RowCode = 'no-name' | 'schema' | 'short-row' | 'broken-row' | 'long-row' | RowKind;

/** Reason why a value is not in the dataset. */
export type ValueCode =
  | 'beyond-header'
  | 'not-a-number'
  | 'range'
  | 'merged-amount'
  | 'shortened-number'
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
  | 'not-a-place'
  | 'uneven'
  | 'no-main'
  | 'unknown-value'
  | 'as-mapped'
  | 'several';

/** Change of a value beyond reading it in the format of its column. */
export type RepairCode =
  | 'approximate'
  | 'assumed-currency'
  | 'quarter'
  | 'period-part'
  | 'double-encoded'
  | 'merged-cell'
  | 'hidden-row'
  | 'hidden-column'
  | 'share'
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

/** Reason why the import can't be trusted. */
export type UnreconciledCode = 'rows-in-cell' | 'lines' | 'sum';

export type FindingCode = RowCode | ValueCode | RepairCode | UnreconciledCode;

/** Findings about the structure of a row, and not about the meaning of its cells. */
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

/** Rows without data, which are left out of every list and are no fault. */
const furniture: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'total',
  'note',
  'heading',
  'repeated-header',
]);
export const isFurniture = ({ code }: Finding): boolean => furniture.has(code);

export interface Finding {
  /** Row number, as in a spreadsheet. */
  readonly row: number;
  /** Name of the column. Empty for a finding about the row. */
  readonly column: string;
  readonly code: FindingCode;
  /** Value in the list, shortened. */
  readonly from: string;
  /** Value in the dataset. */
  readonly to?: string;
}

/** Reading of a column. */
export interface ColumnReading {
  readonly column: string;
  /** Field of a project that the column fills. */
  readonly field: string;
  /** Number of rows with a value, and of rows with a mark for "no value". */
  readonly filled: number;
  readonly empty: number;
  readonly numbers?: NumberFormat;
  readonly dates?: DateFormat;
}

export interface ImportReport {
  readonly reading: Reading;
  readonly extent: Extent;
  /** Sum of each amount column, and of the amounts taken from it. */
  readonly amounts: readonly AmountSum[];
  /** Discrepancies. With any of them, the import has failed. */
  readonly unreconciled: readonly Finding[];
  /** Number of rows that are not empty. */
  readonly rows: number;
  readonly blank: number;
  /** Number of rows that became a project. */
  readonly taken: number;
  /** Number of rows that were merged into the project of another row (`group` in the mapping). */
  readonly joined: number;
  /** Rows that are left out. */
  readonly rowsLeftOut: readonly Finding[];
  /** Values that are missing from an imported project. */
  readonly valuesLeftOut: readonly Finding[];
  readonly repaired: readonly Finding[];
  readonly columns: readonly ColumnReading[];
  /** Columns that the mapping doesn't mention. */
  readonly unused: readonly string[];
  /** Number of records created from values, by list. */
  readonly made: Readonly<Record<string, number>>;
}

const maxSampleLength = 120;
/** Escapes control characters as `\\u0082`, so that a report can show them. Spaces and line ends stay. */
export const visible = (text: string): string =>
  text.replace(
    /(?![\t\r\n])[\p{Cc}\p{Cs}\ufeff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
export const shorten = (value: unknown): string => {
  // `undefined`, the value of a missing key, has no JSON.
  const text = visible(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return text.length > maxSampleLength ? `${text.slice(0, maxSampleLength - 1)}…` : text;
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

  /** Records a row that is left out. Findings about its values are dropped. */
  row(row: number, column: string, code: RowCode, from: unknown): void {
    this.rows.push({ row, column, code, from: shorten(from) });
  }

  /**
   * Returns the findings in the order of the list, without findings about values of rows that are left out.
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
