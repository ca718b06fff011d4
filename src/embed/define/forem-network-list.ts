import { ForemNetworkList } from '../../elements/network-list/network-list.js';
import { define } from '../define.js';

define('forem-network-list', ForemNetworkList);
export * from '../../elements/network-list/network-list.js';
