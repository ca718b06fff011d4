/** Displays of a facet that are not its default one: chips, a panel, a search of its values. */
import { chipStyles } from './facet-chips.styles.js';
import { panelStyles } from './facet-panel.styles.js';

export { panel } from './facet-panel.js';
export { searchField } from './facet-search-field.js';
export * from './partner-values.js';

export const styles = [chipStyles, panelStyles];
