import { ForemPartnershipMap } from '../../elements/partnership-map/partnership-map.js';
import { define } from '../define.js';

define('forem-partnership-map', ForemPartnershipMap);
export * from '../../elements/partnership-map/partnership-map.js';
