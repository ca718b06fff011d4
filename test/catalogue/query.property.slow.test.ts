import { describeQueries } from './query-properties.js';

describeQueries({ queryRuns: 1000, visitRuns: 30 });
