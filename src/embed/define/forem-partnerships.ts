import '../generated/parts/partnerships.js';
import { ForemPartnerships } from '../../elements/partnerships/partnerships.js';
import { define } from '../define.js';

define('forem-partnerships', ForemPartnerships);
export * from '../../elements/partnerships/partnerships.js';
