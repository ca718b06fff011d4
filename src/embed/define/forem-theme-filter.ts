import { ForemThemeFilter } from '../../elements/theme-filter/theme-filter.js';
import { define } from '../define.js';

define('forem-theme-filter', ForemThemeFilter);
export * from '../../elements/theme-filter/theme-filter.js';
