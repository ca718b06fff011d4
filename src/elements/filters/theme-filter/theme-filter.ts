import { FacetFilter } from '../facet-filter-element.js';

/**
 * The themes as checkboxes with the number of projects on each.
 *
 * @tagname forem-theme-filter
 */
export class ForemThemeFilter extends FacetFilter {
  protected override readonly facet = 'theme';
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-theme-filter': ForemThemeFilter;
  }
}
