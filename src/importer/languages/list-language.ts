/** Words of lists in one language. A new language needs a file beside this one and a line in `index.ts`. */

/** Fields of public lists of operations, as required by Regulation (EU) 2021/1060, Article 49(3), and similar ones. */
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
   * Column names for each field, separated by commas, the likeliest first. Each word is the beginning of a word in a
   * column name. Small words between them are left out.
   */
  readonly columns: Readonly<Record<ListedField, string>>;
  /** Words that multiply a number, separated by commas. */
  readonly numbers: Readonly<Record<'thousand' | 'million' | 'billion', string>>;
}
