/** Values in attributes that the data does not have. Loaded by markup that may hold one, and by the command. */
import { projectFields } from '../dataset/project-fields.js';
import { statuses } from '../dataset/status.js';
import type { PageDataset } from '../dataset/reading/schema.js';
import { nearest } from '../text/nearest.js';

export interface UnknownValue {
  /** Name of the attribute. */
  readonly name: string;
  readonly value: string;
  /** The known value that it resembles. */
  readonly meant: string | undefined;
}

/** A part of a dataset leaves out lists that its page does not show: an empty list tells nothing. */
const idsOf = (records: readonly { readonly id: string }[] | undefined) =>
  records?.length ? records.map(({ id }) => id) : undefined;

/** The values that each attribute may hold; none where the data is not at hand. */
const knownValues: Readonly<Record<string, (dataset: PageDataset) => readonly string[] | undefined>> = {
  sector: ({ sectors }) => idsOf(sectors),
  theme: ({ themes }) => idsOf(themes),
  programme: ({ programmes }) => idsOf(programmes),
  network: ({ networks }) => idsOf(networks),
  project: ({ projects }) => idsOf(projects),
  projects: ({ projects }) => idsOf(projects),
  scope: ({ networks }) =>
    networks?.length
      ? ['european', 'global', 'cross-border', ...networks.flatMap(({ scope }) => scope ?? [])]
      : undefined,
  status: () => statuses,
  fields: ({ facets }) => [...projectFields, ...facets.map(({ id }) => id)],
  country: ({ projects }) => projects && [...new Set(projects.flatMap(({ countries }) => countries ?? []))],
};

/**
 * Returns the values of attributes that the data does not have. A value may exclude another one by a minus.
 * @param attribute returns the value of an attribute
 */
export function unknownValues(
  dataset: PageDataset,
  attribute: (name: string) => string | null | undefined,
): UnknownValue[] {
  return Object.entries(knownValues).flatMap(([name, valuesIn]) => {
    const written = attribute(name)?.split(/\s+/).filter(Boolean) ?? [];
    const known = written.length ? valuesIn(dataset) : undefined;
    if (!known) return [];
    // Projects may name a value that their dataset does not describe.
    const used =
      name === 'project' || name === 'projects'
        ? []
        : (dataset.projects ?? []).flatMap((project) => usedIn(project, name));
    const all = new Set([...known, ...used]);
    return written
      .map((each) => each.replace(/^-/, ''))
      .filter((value) => !all.has(value) && !(name === 'country' && /^[A-Z]{2}$/.test(value)))
      .map((value) => ({ name, value, meant: nearest(value, all) }));
  });
}

type PageProject = NonNullable<PageDataset['projects']>[number];

function usedIn({ sectors, themes, networks, programme }: PageProject, name: string): readonly string[] {
  if (name === 'programme') return programme ? [programme] : [];
  const lists: Readonly<Record<string, readonly string[] | null | undefined>> = {
    sector: sectors,
    theme: themes,
    network: networks,
  };
  return lists[name] ?? [];
}
