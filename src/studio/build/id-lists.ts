/** Attributes that take ids, and the lists of the dataset that these ids come from. */
import { partnerIndexSteps } from '../../catalogue/partners/partner-index.js';
import { createPlainCatalogue, type PlainCatalogue } from '../../catalogue/plain-query.js';
import { facetNames } from '../../dataset/facet-names.js';
import type { Dataset, LocalizedText } from '../../dataset/reading/schema.js';
import type { Language } from '../../dataset/languages.js';
import { textIn } from '../../dataset/localize.js';
import { countryName } from '../../localization/format.js';
import { runToEnd } from '../../scheduling/resumable.js';
import { toolMessages } from '../../localization/tool-messages.js';
import { statuses } from '../../dataset/status.js';
import { statusLabel } from '../../elements/exploring/status-text.js';

export interface IdChoice {
  readonly id: string;
  readonly label: string;
  /** Number of projects with the id. */
  readonly count?: number | undefined;
}

interface ChoiceRecord {
  readonly id: string;
  readonly label?: LocalizedText | null | undefined;
  readonly shortLabel?: LocalizedText | string | null | undefined;
}

type ListOf = (dataset: Dataset, lang: Language) => readonly IdChoice[];

const labelled = (records: readonly ChoiceRecord[], lang: Language): IdChoice[] =>
  records.map(({ id, label, shortLabel }) => ({
    id,
    label: (typeof shortLabel === 'string' ? shortLabel : textIn(shortLabel ?? label, lang)) || id,
  }));

const projectChoices: ListOf = ({ projects }, lang) =>
  projects.map(({ id, name }) => ({ id, label: textIn(name, lang) }));

const partnerChoices: ListOf = (dataset) => {
  const { numbers, partners, ranks } = runToEnd(partnerIndexSteps(dataset));
  return [...numbers]
    .sort(([, a], [, b]) => ranks[a]! - ranks[b]!)
    .map(([id, number]) => ({ id, label: partners[number]!.name }));
};

const lists: Readonly<Record<string, ListOf>> = {
  network: ({ networks }, lang) =>
    networks.map(({ id, name, acronym }) => ({ id, label: acronym ?? textIn(name, lang) })),
  project: projectChoices,
  projects: projectChoices,
  partner: partnerChoices,
  sector: ({ sectors }, lang) => labelled(sectors, lang),
  theme: ({ themes }, lang) => labelled(themes, lang),
  programme: ({ programmes }, lang) => programmes.map(({ id, name }) => ({ id, label: textIn(name, lang) })),
  country: ({ projects }, lang) =>
    [...new Set(projects.flatMap(({ countries }) => countries ?? []))].map((id) => ({
      id,
      label: countryName(id, lang),
    })),
  status: (_dataset, lang) => statuses.map((id) => ({ id, label: statusLabel(toolMessages(lang), id) })),
};

/** Attributes in which several ids may stand, separated by spaces. */
const several: Readonly<Record<string, readonly string[]>> = {
  'project-list': [...facetNames, 'projects', 'partner'],
  partnerships: ['partner'],
};
export const takesSeveral = (element: string, attribute: string): boolean =>
  several[element]?.includes(attribute) ?? false;

export const takesIds = (attribute: string): boolean => Object.hasOwn(lists, attribute);

/** True for an attribute that says which records are shown. */
export const isSubject = ({ name }: { readonly name: string }): boolean =>
  takesIds(name) || name === 'q' || name === 'facet' || name === 'scope';

let catalogue: PlainCatalogue | undefined;

/** @returns the catalogue of a dataset, made once */
export const catalogueOf = (dataset: Dataset): PlainCatalogue =>
  catalogue?.dataset === dataset ? catalogue : (catalogue = createPlainCatalogue(dataset));

/** @returns the number of projects per value of a facet */
function countsOf(dataset: Dataset, facet: string): ReadonlyMap<string, number> | undefined {
  const found = catalogueOf(dataset).facets.get(facet);
  if (!found) return undefined;
  const counts = new Map([...found.values].map((id) => [id, 0]));
  for (const held of found.held) for (const id of held) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** @returns the ids that an attribute may hold, with their names and numbers of projects */
export function idChoices(dataset: Dataset, attribute: string, lang: Language): readonly IdChoice[] {
  const counts = countsOf(dataset, attribute);
  return (lists[attribute]?.(dataset, lang) ?? []).map((choice) => ({
    ...choice,
    ...(counts && { count: counts.get(choice.id) ?? 0 }),
  }));
}
