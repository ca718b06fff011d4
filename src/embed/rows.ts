/** Returns the rows of a table in src/embed/files.ts. */
export const rowsIn = (table: string): [name: string, ...others: string[]][] =>
  table.split(';').map((row) => row.split(' ') as [string, ...string[]]);
