import { ExploringElement } from '../../exploring/exploring-element.js';
import { FacetFilter } from '../facet-filter-element.js';
import { FormControl } from '../form-control.js';

/**
 * The themes as checkboxes with the number of projects on each.
 *
 * @tagname forem-theme-filter
 */
export class ForemThemeFilter extends FacetFilter(FormControl(ExploringElement)) {
  protected override readonly facet = 'theme';
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-theme-filter': ForemThemeFilter;
  }
}
