import { describeQueries } from './query-properties.js';

describeQueries({ queryRuns: 300, visitRuns: 20 });
