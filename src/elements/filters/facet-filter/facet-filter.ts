import { property } from '../../core/property.js';
import type { FacetName } from '../../../catalogue/selection.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { FacetFilter } from '../facet-filter-element.js';
import { FormControl } from '../form-control.js';

/**
 * Any facet as checkboxes with the number of projects in each: countries by name, programmes, statuses from what is
 * to come to what has ended, networks, partners, or a facet that the dataset declares.
 *
 * @tagname forem-facet-filter
 */
export class ForemFacetFilter extends FacetFilter(FormControl(ExploringElement)) {
  /**
   * Which facet: `country`, `programme`, `status`, `network`, `sector`, `theme`, `partner` (organisations, found by
   * their names), or the id of one that the dataset declares.
   */
  @property() override facet: FacetName = '';
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-facet-filter': ForemFacetFilter;
  }
}
