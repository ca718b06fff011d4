import { str } from '@lit/localize';
import { facetNames, type FacetName } from '../../catalogue/selection.js';
import type { LocalizedText, PageDataset } from '../../dataset/reading/schema.js';
import { statuses, type Status } from '../../dataset/status.js';
import { countryName } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Context } from './context.js';
import { statusLabel } from './wording.js';

/** Every facet of a dataset: those that all have, then those that it declares. */
export const facetsIn = ({ facets }: PageDataset): FacetName[] => [
  ...facetNames,
  ...facets.map(({ id }) => id),
];

/** What a facet is called; none where the dataset has no such facet. */
export function facetCaption({ dataset, locale, msg }: Context, facet: FacetName): string | undefined {
  switch (facet) {
    case 'sector':
      return msg('Secteurs', { id: 'sectors' });
    case 'theme':
      return msg('Thèmes', { id: 'themes' });
    case 'country':
      return msg('Pays', { id: 'countries' });
    case 'programme':
      return msg('Programmes', { id: 'facet.programmes' });
    case 'status':
      return msg('Statut', { id: 'facet.status' });
    case 'network':
      return msg('Réseaux', { id: 'facet.networks' });
    default: {
      const declared = dataset.facets.find(({ id }) => id === facet);
      return declared && (localize(declared.label, locale)?.text ?? facet);
    }
  }
}

const withId = <T extends { id: string }>(
  records: readonly T[] | null | undefined,
  id: string,
): T | undefined => records?.find((each) => each.id === id);

/** A value of a facet in the reader's language, briefly; its id where nobody has a label for it. */
export function facetLabel({ dataset, locale, msg }: Context, facet: FacetName, id: string): string {
  const inLocale = (text: LocalizedText | null | undefined): string => localize(text, locale)?.text ?? id;
  switch (facet) {
    case 'sector':
      return inLocale(withId(dataset.sectors, id)?.label);
    case 'theme': {
      const theme = withId(dataset.themes, id);
      return inLocale(theme?.shortLabel ?? theme?.label);
    }
    case 'programme':
      return inLocale(withId(dataset.programmes, id)?.name);
    case 'network': {
      const network = withId(dataset.networks, id);
      return network?.acronym ?? inLocale(network?.name);
    }
    case 'country':
      return countryName(id, locale);
    case 'status':
      return statuses.includes(id as Status) ? statusLabel(msg, id as Status) : id;
    default:
      return inLocale(withId(withId(dataset.facets, facet)?.values, id)?.label);
  }
}

/** The same of what a selection may hold: an id with a minus excludes. */
export function chosenLabel(context: Context, facet: FacetName, chosen: string): string {
  if (!chosen.startsWith('-')) return facetLabel(context, facet, chosen);
  const label = facetLabel(context, facet, chosen.slice(1));
  return context.msg(str`sauf ${label}`, { id: 'chips.excluded' });
}

/** Whether a dataset has or defines what was chosen, by the counts of its facet. */
export const isKnown = (counts: ReadonlyMap<string, number> | undefined, chosen: string): boolean =>
  !counts || counts.has(chosen.startsWith('-') ? chosen.slice(1) : chosen);

/** Said of what is chosen and can't be found. */
export const unavailable = ({ msg }: Context): string =>
  msg('(non disponible)', { id: 'filter.unavailable' });
