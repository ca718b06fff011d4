/** One field of the mapping on one list: what its cells hold, row by row. */
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
import { numberFormat, type NumberFormat } from './numbers.js';
import type { ColumnReading } from './report.js';
import type { Cell, Row, Table } from './table.js';
import { clean, fold, isEmpty } from './text.js';

export interface Piece {
  readonly value: string | number;
  /** What the mapping's `values` made of it: not a text of the list any more. */
  readonly mapped: boolean;
  /** As the list has it. */
  readonly from: string;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** Values that the mapping leaves out. */
  readonly leftOut: readonly string[];
}

const nothing: Pieces = { pieces: [], leftOut: [] };
/** Of these, a folded `NA` is a country. */
const namibia = /^na$/i;

/** Splits at the separators, but not inside quotation marks, and takes these away. */
export function splitList(text: string, separators: readonly string[]): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '"' && (quoted || !part.trim())) {
      // A doubled one inside stands for itself.
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
  // A quotation mark that never closes hides no separators.
  if (quoted) return text.split(separators[0]!).flatMap((each) => splitRest(each, separators.slice(1)));
  return [...parts, part];
}
const splitRest = (text: string, separators: readonly string[]): string[] =>
  separators.reduce<string[]>((texts, separator) => texts.flatMap((each) => each.split(separator)), [text]);

const strings = (value: string | readonly string[] | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value;

export class Field {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  readonly spec: Spec;
  /** Names of the columns, for the report. */
  readonly column: string;
  readonly numbers: NumberFormat;
  readonly dates: DateFormat;
  readonly #indexes: readonly number[];
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
    this.column = this.#indexes.map((index) => table.columns[index]).join(' + ');
    this.#separators = strings(spec.split);
    this.#empty = new Set(empty.map(fold));
    // The exact text goes before one that differs in case only.
    for (const [text, ids] of Object.entries(spec.values ?? {})) {
      const value = ids === null ? null : strings(ids);
      this.#values.set(clean(text), value);
      if (!this.#values.has(fold(text))) this.#values.set(fold(text), value);
    }
    const cells = table.rows.flatMap((row) => this.#indexes.map((index) => row.cells[index] ?? null));
    const seen = ['date', 'amount', 'count', 'rate'].includes(this.kind) ? cells : [];
    this.numbers = spec.decimal ? { decimal: spec.decimal } : numberFormat(seen);
    this.dates = spec.order ? { order: spec.order } : dateFormat(seen);
  }

  /** Whether a second value has no place. A programme has one too, but `values` may give it by several texts. */
  get takesOne(): boolean {
    return ['text', 'date', 'amount', 'count', 'rate'].includes(this.kind);
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

  /** The values of the row for this field. */
  read(row: Row): Pieces {
    const found = this.peek(row);
    if (found.pieces.length || found.leftOut.length) this.#filled++;
    else this.#unfilled++;
    return found;
  }

  /** The address that a cell of this field links to. */
  linkOf(row: Row): string | undefined {
    return this.#indexes.map((index) => row.links?.get(index)).find(Boolean);
  }

  /** The same without counting the row. */
  peek(row: Row): Pieces {
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
      .filter((cell) => !this.#isEmpty(cell));
    if (!cells.length) return nothing;
    const found =
      cells.length === 1 ? cells[0]! : cells.map((cell) => textOf(cell)).join(this.spec.join ?? ', ');
    const whole = this.#mapped(found);
    if (whole) return whole;
    const parts: readonly Cell[] = Array.isArray(found)
      ? found
      : typeof found === 'string' && this.#separators.length
        ? splitList(found, this.#separators)
        : [found];
    const pieces: Piece[] = [];
    const leftOut: string[] = [];
    for (const part of parts) {
      if (this.#isEmpty(part)) continue;
      const mapped = this.#mapped(part);
      leftOut.push(...(mapped?.leftOut ?? []));
      pieces.push(
        ...(mapped?.pieces ?? [
          { value: typeof part === 'number' ? part : textOf(part), mapped: false, from: textOf(part).trim() },
        ]),
      );
    }
    return { pieces, leftOut };
  }

  /** What the mapping's `values` say of a text, if anything. */
  #mapped(cell: Cell): Pieces | undefined {
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
  cell === null ? '' : Array.isArray(cell) ? cell.map(textOf).join(', ') : String(cell);
