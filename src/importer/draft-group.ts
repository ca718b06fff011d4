/** Rows of one project, one for each partner, in a list that is drafted. */
import { fieldScores } from './column-match.js';
import { textOf, type Column } from './draft-columns.js';
import { leadRoles } from './group.js';
import type { FieldKey, Mapping } from './mapping.js';
import type { Table } from './table.js';
import { fold } from './text.js';

const roleNames =
  /^(?:partner |project )?(?:role|rol|rolle|fonction|funktion|ruolo|rola|roli|papel|rool|rooli|uloga|szerep|loma|vloga|ρολοσ|роля)s?(?: .*)?$/;

export interface GroupGuess {
  readonly group: NonNullable<Mapping['group']>;
  /** The column whose values the rows of a project share. */
  readonly by: Column;
  /** True where no column tells the role, so that the first row counts as the lead partner's. */
  readonly isByOrder: boolean;
}

/** Returns the cells of one column by the value of another one, for values that occur more than once. */
function cellsBy({ columns, rows }: Table, by: Column, of: Column): string[][] {
  const [key, index] = [columns.indexOf(by.name), columns.indexOf(of.name)];
  const groups = new Map<string, string[]>();
  for (const { cells } of rows) {
    const name = fold(textOf(cells[key] ?? ''));
    const group = groups.get(name);
    if (group) group.push(textOf(cells[index] ?? ''));
    else if (name) groups.set(name, [textOf(cells[index] ?? '')]);
  }
  return [...groups.values()].filter((cells) => cells.length > 1);
}
const isAlike = (cells: readonly string[]): boolean => new Set(cells.map(fold)).size === 1;

/** Returns names that repeat, beside a column of roles, or beside a number of the project that repeats with them. */
export function groupIn(
  table: Table,
  columns: readonly Column[],
  columnOf: (key: FieldKey) => Column | undefined,
): GroupGuess | undefined {
  const name = columnOf('name');
  if (!name || name.distinct === name.values.length) return undefined;
  const role = columns.find(
    (column) =>
      roleNames.test(fold(column.name)) && column.values.some((value) => leadRoles.test(fold(textOf(value)))),
  );
  const repeats = (column: Column): boolean =>
    column.values.length === table.rows.length && column.distinct < column.values.length;
  const number = columns.find(
    (column) =>
      column !== name &&
      fieldScores(column.name)[0]?.key === 'id' &&
      repeats(column) &&
      cellsBy(table, column, name).every(isAlike),
  );
  const lead = columnOf('lead');
  const partner = lead ?? columnOf('partners');
  const hasPartners = partner && number && !cellsBy(table, number, partner).every(isAlike);
  if (!role && !hasPartners) return undefined;
  const by = number ?? name;
  const amounts = (['budget', 'euShare'] as const).flatMap((key) => columnOf(key) ?? []);
  // The same amount in all rows is the project's, not the partner's.
  const areOnce =
    amounts.length > 0 &&
    amounts.every((column) => {
      const groups = cellsBy(table, by, column);
      return groups.length > 0 && groups.every(isAlike);
    });
  return {
    group: { by: by.name, ...(role && { role: role.name }), ...(areOnce && { amounts: 'once' as const }) },
    by,
    isByOrder: !role && lead !== undefined,
  };
}
