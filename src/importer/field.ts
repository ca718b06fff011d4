/** Reads one field of the mapping from one list, row by row. */
import { dateFormat, type DateFormat } from './dates.js';
import {
  columnIndex,
  columnsOf,
  kindOf,
  type FieldKey,
  type FieldKind,
  type MappedField,
  type Spec,
} from './mapping.js';
import { numberFormat, readNumber, type NumberFormat } from './numbers.js';
import type { ColumnReading } from './report.js';
import type { Cell, Row, Table } from './table.js';
import { clean, fold, isEmpty } from './text.js';

export interface Piece {
  readonly value: string | number;
  /** True if the mapping's `values` replaced the text of the list. */
  readonly mapped: boolean;
  /** Text of the list, unchanged. */
  readonly from: string;
  /** Text of the column with the currency of the amount. */
  readonly currency?: string;
}

export interface FieldPieces {
  readonly pieces: readonly Piece[];
  /** Values that the mapping leaves out. */
  readonly leftOut: readonly string[];
}

const nothing: FieldPieces = { pieces: [], leftOut: [] };
/** Matches the country code `NA` (Namibia), which otherwise means "no value". */
const namibia = /^na$/i;

/** Splits a text at the separators outside quotation marks, and removes the quotation marks. */
export function splitList(text: string, separators: readonly string[]): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' && (quoted || !part.trim())) {
      // A doubled quotation mark inside stands for one.
      if (quoted && text[i + 1] === '"') part += text[i++];
      else quoted = !quoted;
      continue;
    }
    const separator = quoted ? undefined : separators.find((each) => text.startsWith(each, i));
    if (!separator) {
      part += text[i];
      continue;
    }
    parts.push(part);
    part = '';
    i += separator.length - 1;
  }
  // An unclosed quotation mark does not protect separators.
  if (quoted) return text.split(separators[0]!).flatMap((each) => splitRest(each, separators.slice(1)));
  return [...parts, part];
}
const splitRest = (text: string, separators: readonly string[]): string[] =>
  separators.reduce<string[]>((texts, separator) => texts.flatMap((each) => each.split(separator)), [text]);

/** Kinds of fields that take one value. */
const singular: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'text',
  'date',
  'amount',
  'count',
  'rate',
  'number',
  'coordinate',
  'country',
  'address',
]);

const strings = (value: string | readonly string[] | null | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

export class Field {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  readonly spec: Spec;
  /** Names of the columns, for the report. */
  readonly column: string;
  readonly numbers: NumberFormat;
  readonly dates: DateFormat;
  /** True for a column of rates in which some are over 1, so that a share of 1 is doubtful. */
  readonly hasPercents: boolean;
  /** Different words of the column with the currency, if there is such a column. */
  readonly currencies: readonly string[] | undefined;
  readonly #indexes: readonly number[];
  readonly #currencyIndex: number;
  readonly #separators: readonly string[];
  readonly #values = new Map<string, readonly string[] | null>();
  readonly #empty: ReadonlySet<string>;
  #filled = 0;
  #unfilled = 0;

  constructor({ key, spec }: MappedField, table: Table, empty: readonly string[]) {
    this.key = key;
    this.kind = kindOf(key);
    this.spec = spec;
    this.#indexes = columnsOf(spec).map((name) => columnIndex(table.columns, name));
    this.#currencyIndex = spec.currencyColumn ? columnIndex(table.columns, spec.currencyColumn) : -1;
    this.currencies =
      this.#currencyIndex < 0
        ? undefined
        : [...new Set(table.rows.flatMap((row) => this.#currencyIn(row) ?? []))];
    this.column = this.#indexes.map((index) => table.columns[index]).join(' + ');
    this.#separators = strings(spec.split);
    this.#empty = new Set(empty.map(fold));
    // The exact text takes precedence over texts that differ in case only.
    for (const [text, ids] of Object.entries(spec.values ?? {})) {
      const value = ids === null ? null : strings(ids);
      this.#values.set(clean(text), value);
      if (!this.#values.has(fold(text))) this.#values.set(fold(text), value);
    }
    const cells = table.rows.flatMap((row) => this.#indexes.map((index) => row.cells[index] ?? null));
    const seen = ['date', 'amount', 'count', 'rate', 'number'].includes(this.kind) ? cells : [];
    this.numbers = spec.decimal ? { decimal: spec.decimal } : numberFormat(seen);
    this.hasPercents =
      this.kind === 'rate' && seen.some((cell) => Number(readNumber(cell, this.numbers)) > 1);
    this.dates = {
      ...(spec.order ? { order: spec.order } : dateFormat(seen)),
      ...(table.reading.isFrom1904 && { isFrom1904: true }),
    };
  }

  /** True if the field takes one value. A programme is one value too, but `values` may map several texts to it. */
  get takesOne(): boolean {
    return singular.has(this.kind);
  }

  reading(): ColumnReading {
    return {
      column: this.column,
      field: this.key,
      filled: this.#filled,
      empty: this.#unfilled,
      ...((this.kind === 'amount' || this.kind === 'count') && { numbers: this.numbers }),
      ...(this.kind === 'date' && { dates: this.dates }),
    };
  }

  /** Reads the values of a row for this field, and counts the row. */
  read(row: Row): FieldPieces {
    const found = this.peek(row);
    if (found.pieces.length || found.leftOut.length) this.#filled++;
    else this.#unfilled++;
    return found;
  }

  /** Returns the link target of the field's cell. */
  linkOf(row: Row): string | undefined {
    return this.#indexes.map((index) => row.links?.get(index)).find(Boolean);
  }

  /** Reads the values of a row without counting the row. */
  peek(row: Row): FieldPieces {
    const { constant } = this.spec;
    if (constant !== null && constant !== undefined && !this.#indexes.length)
      return {
        pieces: strings(constant).map((value) => ({ value, mapped: false, from: value })),
        leftOut: [],
      };
    const cells = this.#indexes
      .map(
        (index) => (this.key === 'website' ? row.links?.get(index) : undefined) ?? row.cells[index] ?? null,
      )
      // The amount of merged cells is that of their first row.
      .map((cell, i) => (this.kind === 'amount' && row.merged?.has(this.#indexes[i]!) ? null : cell))
      .filter((cell) => !this.#isEmpty(cell));
    if (!cells.length) return nothing;
    const found =
      cells.length === 1 ? cells[0]! : cells.map((cell) => textOf(cell)).join(this.spec.join ?? ', ');
    const whole = this.#mapped(found);
    if (whole) return whole;
    const texts = typeof found === 'string' && this.#separators.length && splitList(found, this.#separators);
    const parts: readonly Cell[] = texts || [found].flat();
    const pieces: Piece[] = [];
    const leftOut: string[] = [];
    const currency = this.#currencyIn(row);
    for (const part of parts) {
      if (this.#isEmpty(part)) continue;
      const mapped = this.#mapped(part);
      leftOut.push(...(mapped?.leftOut ?? []));
      pieces.push(
        ...(mapped?.pieces ?? [
          {
            value: typeof part === 'number' ? part : textOf(part),
            mapped: false,
            from: textOf(part).trim(),
            ...(currency && { currency }),
          },
        ]),
      );
    }
    return { pieces, leftOut };
  }

  #currencyIn(row: Row): string | undefined {
    const cell = row.cells[this.#currencyIndex] ?? null;
    return this.#isEmpty(cell) ? undefined : textOf(cell).trim();
  }

  /** Returns the pieces that the mapping's `values` give for a text, if any. */
  #mapped(cell: Cell): FieldPieces | undefined {
    if (!this.#values.size || Array.isArray(cell)) return undefined;
    const from = clean(textOf(cell));
    const key = this.#values.has(from) ? from : fold(from);
    const values = this.#values.get(key);
    if (values === undefined) return undefined;
    if (values === null) return { pieces: [], leftOut: [from] };
    return { pieces: values.map((value) => ({ value, mapped: true, from })), leftOut: [] };
  }

  #isEmpty(cell: Cell): boolean {
    if (cell === null) return true;
    if (Array.isArray(cell)) return cell.every((each: Cell) => this.#isEmpty(each));
    if (typeof cell !== 'string' || this.#values.has(clean(cell))) return false;
    return isEmpty(cell, this.#empty) && !(this.kind === 'countries' && namibia.test(cell.trim()));
  }
}

const textOf = (cell: Cell): string =>
  Array.isArray(cell) ? cell.map(textOf).join(', ') : String(cell ?? '');
