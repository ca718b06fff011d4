/** How rows of one project become that project: part of the mapping file. */
import * as v from 'valibot';

const optional = v.nullish;
const Text = v.pipe(v.string(), v.minLength(1));

export const Group = v.strictObject({
  /** Columns that are alike in the rows of a project. */
  by: v.union([Text, v.pipe(v.array(Text), v.minLength(1))]),
  /** Column with the role of the partner. */
  role: optional(Text),
  /** Roles that mean the lead partner; default: the usual words. */
  lead: optional(v.array(Text)),
  /** Amounts of the rows: added up (default), the same in all rows, or those of the lead partner's row. */
  amounts: optional(v.picklist(['sum', 'once', 'lead'])),
  /** Countries of all rows (default), or of the lead partner's. */
  countries: optional(v.picklist(['all', 'lead'])),
  /** The other rows' names as partners (default), or none. */
  partners: optional(v.picklist(['all', 'none'])),
});
export type Group = v.InferOutput<typeof Group>;
