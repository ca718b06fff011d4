/** Displays of a facet that are not its default one: chips, and a panel. */
import { chipStyles } from './facet-chips.styles.js';
import { panelStyles } from './facet-panel.styles.js';

export { panel } from './facet-panel.js';

export const styles = [chipStyles, panelStyles];
