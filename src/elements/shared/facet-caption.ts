import type { FacetName } from '../../catalogue/engine.js';
import { localize } from '../../localization/localize.js';
import type { Context } from './context.js';

/** What a facet is called, in the plural; its id where nobody has a name for it. */
export function facetCaption(
  { dataset, locale, msg }: Pick<Context, 'dataset' | 'locale' | 'msg'>,
  facet: FacetName,
): string {
  switch (facet) {
    case 'sector':
      return msg('Secteurs', { id: 'sectors' });
    case 'theme':
      return msg('Thèmes', { id: 'themes' });
    case 'country':
      return msg('Pays', { id: 'countries' });
    case 'programme':
      return msg('Programmes', { id: 'facet.programme' });
    case 'status':
      return msg('Statut', { id: 'facet.status' });
    case 'network':
      return msg('Réseaux', { id: 'facet.network' });
    default:
      return localize(dataset.facets.find(({ id }) => id === facet)?.label, locale)?.text ?? facet;
  }
}
