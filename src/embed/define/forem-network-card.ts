import { ForemNetworkCard } from '../../elements/network-card/network-card.js';
import { define } from '../define.js';

define('forem-network-card', ForemNetworkCard);
export * from '../../elements/network-card/network-card.js';
