/** Views of a list that are not its default one. */
import { lineStyles } from './line-list.styles.js';
import { tableStyles } from './project-table.styles.js';

export { lineList, nameLink } from './line-list.js';
export { projectTable, sortableHead, tableOf } from './project-table.js';

export const styles = [lineStyles, tableStyles];
