/** A field is missing, of a wrong type, empty, too long, badly formatted, a duplicate, or refers to nothing. */
export type ProblemCode = 'missing' | 'type' | 'empty' | 'too-long' | 'format' | 'duplicate' | 'reference';

export interface Problem {
  /** Where: `projects[3].budget.amount`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The value, or its type, as found; shortened. */
  readonly found: string;
  /** True if the record was left out; a dangling reference leaves its record in. */
  readonly leftOut: boolean;
  /** Address of the dataset, where several were merged. */
  readonly source?: string;
}

export const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
