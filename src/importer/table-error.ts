/** Thrown when the file can't be read as a list. */
export class TableError extends Error {
  override readonly name = 'TableError';
  constructor(
    /**
     * Kind of the problem: no list, no rows, names of columns below each other, invalid JSON, an unknown sheet; a
     * workbook that is damaged, cut off, too large or locked by a password; or an unsupported format.
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
