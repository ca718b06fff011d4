import { networkStyles } from '../shared/network-view.styles.js';

export const styles = networkStyles;
