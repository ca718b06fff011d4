/** The words of lists in one language: a new language is a file beside this one and a line in `index.ts`. */

/** Fields that public lists of operations have by EU law, and their like (Regulation (EU) 2021/1060, Article 49(3)). */
export type ListedField =
  | 'name'
  | 'lead'
  | 'summary'
  | 'start'
  | 'end'
  | 'budget'
  | 'euShare'
  | 'euRate'
  | 'place'
  | 'countries'
  | 'intervention'
  | 'programme'
  | 'objective'
  | 'id';

export interface ListLanguage {
  /**
   * Names of columns for each field, separated by commas, the likeliest first. Each word is the beginning of a word in
   * the head of a column; small words between them are left out.
   */
  readonly columns: Readonly<Record<ListedField, string>>;
  /** Words that multiply a number, separated by commas. */
  readonly numbers: Readonly<Record<'thousand' | 'million' | 'billion', string>>;
}
