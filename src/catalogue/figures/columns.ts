/** Values of all projects by their indexes, as numbers. */
import { toCents } from './cent-sum.js';

/** One amount of each project, with its currency. */
export class AmountColumn {
  readonly currencies: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Number of the currency, from 1; 0 for a project without an amount. */
  readonly held: Uint16Array;
  readonly cents: Float64Array;

  constructor(size: number) {
    this.held = new Uint16Array(size);
    this.cents = new Float64Array(size);
  }

  set(index: number, { amount, currency }: { readonly amount: number; readonly currency: string }): void {
    let number = this.#numbers.get(currency);
    if (number === undefined) this.#numbers.set(currency, (number = this.currencies.push(currency)));
    this.held[index] = number;
    this.cents[index] = toCents(amount);
  }
}

/** One year of each project. */
export class YearColumn {
  /** 0 for a project without a date. */
  readonly years: Uint16Array;

  constructor(size: number) {
    this.years = new Uint16Array(size);
  }

  set(index: number, date: string | null | undefined): void {
    if (date) this.years[index] = Number(date.slice(0, 4));
  }
}

/** Lists of numbers, one list per project, appended in the order of the projects. */
export class ListColumn {
  readonly values: number[] = [];
  readonly starts: Uint32Array;
  #size = 0;

  constructor(size: number) {
    this.starts = new Uint32Array(size + 1);
  }

  append(values: Iterable<number>): void {
    for (const value of values) this.values.push(value);
    this.starts[++this.#size] = this.values.length;
  }
}

/** Different keys, numbered as they occur. */
export class Keys {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.all.push(key) - 1));
    return number;
  }
}
