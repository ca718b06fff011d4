import { ForemSearchBox } from '../../elements/search-box/search-box.js';
import { define } from '../define.js';

define('forem-search-box', ForemSearchBox);
export * from '../../elements/search-box/search-box.js';
