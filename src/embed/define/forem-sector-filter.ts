import { ForemSectorFilter } from '../../elements/sector-filter/sector-filter.js';
import { define } from '../define.js';

define('forem-sector-filter', ForemSectorFilter);
export * from '../../elements/sector-filter/sector-filter.js';
