/** Fields of a project that the attribute `fields` may name, beside the facets that a dataset declares. */
export const projectFields = [
  'acronym',
  'budget',
  'code',
  'countries',
  'eu-share',
  'lead',
  'networks',
  'partner-count',
  'partners',
  'period',
  'place',
  'programme',
  'results',
  'sectors',
  'status',
  'summary',
  'target-groups',
  'themes',
  'updated',
  'website',
] as const;
export type ProjectField = (typeof projectFields)[number];
