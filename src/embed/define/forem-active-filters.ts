import { ForemActiveFilters } from '../../elements/active-filters/active-filters.js';
import { define } from '../define.js';

define('forem-active-filters', ForemActiveFilters);
export * from '../../elements/active-filters/active-filters.js';
