/** Faults of the data that a list shows, for their owners. */
export { ListReportController } from './list-report.js';
export { problemList } from './problem-list.js';
