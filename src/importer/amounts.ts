/** Sums of the columns of amounts: what is taken and what is left out of a column adds up to the column. */
import type { Project } from '../dataset/reading/schema.js';
import type { Field } from './field.js';
import { readNumber } from './numbers.js';
import type { Row } from './table.js';

export interface AmountSum {
  readonly column: string;
  readonly field: string;
  /** Of all numbers in the column. */
  readonly listed: number;
  /** Of the amounts in the dataset. */
  readonly taken: number;
  /** Of the numbers of rows and values that are left out. */
  readonly leftOut: number;
  /** Number of cells that hold something else than a number. */
  readonly unreadable: number;
  /** Taken and left out make up the column. */
  readonly isExact: boolean;
}

const rounded = (sum: number): number => Math.round(sum * 100) / 100;
/** Binary fractions add up to hundredths less exactly, the larger the sum. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 + Math.abs(a) * 1e-9;

type Taken = Pick<Project, 'budget' | 'funding'>;
const amountOf = (key: string, project: Taken | undefined): number | undefined =>
  (key === 'euShare' ? project?.funding?.euShare : project?.budget)?.amount;
interface Counts {
  listed: number;
  leftOut: number;
  unreadable: number;
}

export class Amounts {
  readonly #counts: readonly (readonly [Field, Counts])[];

  constructor(fields: readonly Field[]) {
    this.#counts = fields
      .filter(({ kind, column }) => kind === 'amount' && column)
      .map((field) => [field, { listed: 0, leftOut: 0, unreadable: 0 }]);
  }

  /** @param project made of the row, if the row is not left out */
  add(row: Row, project: Taken | undefined): void {
    for (const [field, counts] of this.#counts) {
      const [piece] = field.peek(row).pieces;
      if (!piece) continue;
      const amount = readNumber(piece.value, field.numbers, field.spec.scale ?? 1);
      if (typeof amount !== 'number') counts.unreadable++;
      else {
        counts.listed += amount;
        if (amountOf(field.key, project) === undefined) counts.leftOut += amount;
      }
    }
  }

  sums(projects: readonly Taken[]): AmountSum[] {
    return this.#counts.map(([{ column, key }, { listed, leftOut, unreadable }]) => {
      const taken = projects.reduce((sum, project) => sum + (amountOf(key, project) ?? 0), 0);
      return {
        column,
        field: key,
        listed: rounded(listed),
        taken: rounded(taken),
        leftOut: rounded(leftOut),
        unreadable,
        isExact: isSame(listed, taken + leftOut),
      };
    });
  }
}
