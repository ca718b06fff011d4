import { ForemFacetFilter } from '../../elements/facet-filter/facet-filter.js';
import { define } from '../define.js';

define('forem-facet-filter', ForemFacetFilter);
export * from '../../elements/facet-filter/facet-filter.js';
