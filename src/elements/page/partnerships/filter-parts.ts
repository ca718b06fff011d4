import { html, type TemplateResult } from 'lit';
import { idsIn, partnerFacet, type FacetName } from '../../../catalogue/selection.js';
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { facetOf } from '../../exploring/facets.js';
import type { Part } from './part.js';
import { hasFilter, type SectionName } from './sections.js';

/** Renders an element of the page by its name. */
type DrawPart = (
  name: 'search-box' | 'theme-filter' | 'sector-filter' | 'facet-filter',
  headingLevel: number,
  more?: Partial<Part>,
) => TemplateResult;

interface FilterOptions {
  /** Attribute of the page: the facets with a filter, separated by spaces. */
  readonly filters: string | undefined;
  /** Facets with two values or more. */
  readonly useful: Iterable<FacetName>;
  readonly shown: readonly SectionName[];
  readonly headingLevel: number;
  readonly suggest: boolean;
}

/** Returns the facets that have a filter, in the order of display. */
function filteredFacets(
  dataset: PageDataset,
  { filters, useful, shown }: FilterOptions,
): readonly FacetName[] {
  // The words for partners come with their filter.
  const asked = idsIn(filters ?? '').filter((facet) => facet === partnerFacet || facetOf(dataset, facet));
  if (asked.length) return [...new Set(asked)];
  return [
    ...(hasFilter(dataset, shown, 'themes') ? ['theme'] : []),
    ...(hasFilter(dataset, shown, 'sectors') ? ['sector'] : []),
    ...useful,
  ];
}

/** Renders the search box and the filters. Only the themes are unfolded. */
export function filterParts(dataset: PageDataset, part: DrawPart, options: FilterOptions): TemplateResult {
  const { headingLevel, suggest } = options;
  const folded = { collapsible: true, collapsed: true };
  return html`
    ${part('search-box', headingLevel, { suggest })}
    ${filteredFacets(dataset, options).map((facet) => {
      if (facet === 'theme') return part('theme-filter', headingLevel, { collapsible: true });
      if (facet === 'sector') return part('sector-filter', headingLevel, folded);
      return part('facet-filter', headingLevel, { facet, ...folded });
    })}
  `;
}
