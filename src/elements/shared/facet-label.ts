import type { FacetName } from '../../catalogue/engine.js';
import { statuses, type Status } from '../../dataset/status.js';
import { countryName } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Context } from './context.js';
import { statusLabel } from './wording.js';

/** A value of a facet in the reader's language; its id where nobody has a label for it. */
export function facetLabel({ dataset, locale, msg }: Context, facet: FacetName, id: string): string {
  const find = <T extends { id: string }>(records: readonly T[]): T | undefined =>
    records.find((each) => each.id === id);
  switch (facet) {
    case 'sector':
      return localize(find(dataset.sectors)?.label, locale)?.text ?? id;
    case 'theme': {
      const theme = find(dataset.themes);
      return localize(theme?.shortLabel ?? theme?.label, locale)?.text ?? id;
    }
    case 'programme':
      return localize(find(dataset.programmes)?.name, locale)?.text ?? id;
    case 'network': {
      const network = find(dataset.networks);
      return network?.acronym ?? localize(network?.name, locale)?.text ?? id;
    }
    case 'country':
      return countryName(id, locale);
    case 'status':
      return statuses.includes(id as Status) ? statusLabel(msg, id as Status) : id;
    default:
      return id;
  }
}
