import { ForemFacetChart } from '../../elements/facet-chart/facet-chart.js';
import { define } from '../define.js';

define('forem-facet-chart', ForemFacetChart);
export * from '../../elements/facet-chart/facet-chart.js';
