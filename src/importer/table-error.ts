/** Thrown when the file can't be read as a list. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    /**
     * Kind of the problem: no list, no rows, names of columns below each other, invalid JSON, a damaged workbook, one
     * whose end is missing, one that is too large, an unknown sheet, a workbook with a password, or an unsupported format.
     */
    readonly code:
      | 'no-list'
      | 'no-rows'
      | 'transposed'
      | 'json'
      | 'json-line'
      | 'xlsx'
      | 'cut-off'
      | 'too-large'
      | 'no-sheet'
      | 'old-excel'
      | 'password'
      | 'html'
      | 'ods'
      | 'other-workbook'
      | 'archive'
      | 'document',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
