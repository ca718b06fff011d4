import { describeQueries } from './query-properties.js';

describeQueries({ queryRuns: 3000, visitRuns: 150 });
