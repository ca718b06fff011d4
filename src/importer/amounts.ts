/** Sums of amount columns. The amounts taken and the amounts left out have to add up to the column. */
import type { Budget, Project } from '../dataset/reading/schema.js';
import type { Field } from './field.js';
import type { Uncounted } from './group.js';
import { readNumber } from './numbers.js';
import type { Row } from './table.js';

export interface AmountSum {
  readonly column: string;
  readonly field: string;
  /** Sum of all numbers in the column. */
  readonly listed: number;
  /** Sum of the amounts in the dataset. */
  readonly taken: number;
  /** Sum of the numbers in rows and values that are left out. */
  readonly leftOut: number;
  /** Number of cells without a readable number. */
  readonly unreadable: number;
  /** True if `taken` and `leftOut` add up to `listed`. */
  readonly isExact: boolean;
}

const rounded = (sum: number): number => Math.round(sum * 100) / 100;
/** Compares two sums with a tolerance that grows with the sum, because binary fractions are not exact. */
const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 + Math.abs(a) * 1e-9;

type Taken = Pick<Project, 'budget' | 'funding' | 'lead' | 'beneficiary' | 'partners'>;
/** Amounts of a project that an amount field fills. The budgets of partners come from the field of the lead partner. */
const budgets: Readonly<Record<string, (project: Taken) => readonly (Budget | null | undefined)[]>> = {
  budget: ({ budget }) => [budget],
  euShare: ({ funding }) => [funding?.euShare],
  'lead.budget': ({ lead, partners }) => [
    lead?.budget,
    ...(partners?.members ?? []).map(({ budget }) => budget),
  ],
  'beneficiary.budget': ({ beneficiary }) => [beneficiary?.budget],
};
const amountOf = (key: string, project: Taken | undefined): number | undefined => {
  const amounts = project ? budgets[key]!(project).flatMap((each) => each?.amount ?? []) : [];
  return amounts.length ? amounts.reduce((sum, amount) => sum + amount, 0) : undefined;
};
interface AmountCounts {
  listed: number;
  leftOut: number;
  unreadable: number;
}

export class Amounts {
  readonly #counts: readonly (readonly [Field, AmountCounts])[];

  constructor(fields: readonly Field[]) {
    this.#counts = fields
      .filter(({ kind, column }) => kind === 'amount' && column)
      .map((field) => [field, { listed: 0, leftOut: 0, unreadable: 0 }]);
  }

  /**
   * @param project made of the row, if the row is not left out
   * @param uncounted amounts that the project of a group doesn't have
   */
  add(row: Row, project: Taken | undefined, uncounted?: Uncounted): void {
    for (const [field, counts] of this.#counts) {
      const [piece] = field.peek(row).pieces;
      if (!piece) continue;
      const amount = readNumber(piece.value, field.numbers, field.spec.scale ?? 1);
      if (typeof amount !== 'number') counts.unreadable++;
      else {
        counts.listed += amount;
        const isTaken = amountOf(field.key, project) !== undefined;
        if (!isTaken || uncounted?.has(`${row.number} ${field.key}`)) counts.leftOut += amount;
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
