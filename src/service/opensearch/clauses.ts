/** Parts of a query of the search server. */
export type Clause = Readonly<Record<string, unknown>>;

export const allOf = (filter: readonly Clause[]): Clause =>
  filter.length === 1 ? filter[0]! : { bool: { filter } };
export const anyOf = (should: readonly Clause[]): Clause =>
  should.length === 1 ? should[0]! : { bool: { should, minimum_should_match: 1 } };
export const exists = (field: string): Clause => ({ exists: { field } });
export const nothing: Clause = { bool: { must_not: [{ match_all: {} }] } };
