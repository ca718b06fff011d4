import { networkStyles } from '../network-view.styles.js';

export const styles = networkStyles;
