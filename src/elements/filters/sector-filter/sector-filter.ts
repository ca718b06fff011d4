import { ExploringElement } from '../../exploring/exploring-element.js';
import { FacetFilter } from '../facet-filter-element.js';
import { FormControl } from '../form-control.js';

/**
 * The sectors as checkboxes with the number of projects in each. A double sector of the publisher's list holds its two
 * single fields; sectors that occur only in texts of projects stand apart.
 *
 * @tagname forem-sector-filter
 */
export class ForemSectorFilter extends FacetFilter(FormControl(ExploringElement)) {
  protected override readonly facet = 'sector';
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-sector-filter': ForemSectorFilter;
  }
}
