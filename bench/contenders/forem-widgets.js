import { sortKeys } from '../../src/catalogue/question.js';
import { facetNames } from '../../src/catalogue/selection.js';
import { createEngine } from '../../src/engine/indexed/in-page-engine.js';
import { serve } from '../page/harness.js';
import { pageSize, today } from '../page/questions.js';

serve({
  data: 'dataset',
  async build(dataset) {
    const engine = createEngine(dataset, { today });
    // Each sort order and the words are indexed by the first query that needs them.
    await engine.query({ selection: { q: 'emploi' } });
    for (const sort of sortKeys) await engine.query({ selection: {}, sort, limit: 1 });

    const ask = ({ selection, q }, rest) =>
      engine.query({ selection: q ? { ...selection, q } : selection, ...rest });
    return {
      counts: (question) => ask(question, { counts: facetNames }),
      page: (question) => ask(question, { counts: facetNames, limit: pageSize }),
      keystroke: (question) => ask(question, { counts: facetNames, limit: pageSize }),
      prefix: (question) => ask(question, { limit: pageSize }),
      /** Returns all ids, for checking the first page of others. */
      all: (question) => ask(question, { limit: dataset.projects.length }),
      read: ({ total, counts, projects }) => ({
        total,
        counts: Object.fromEntries(
          Object.entries(counts).map(([facet, numbers]) => [facet, Object.fromEntries(numbers)]),
        ),
        page: projects.map(({ id }) => id),
      }),
    };
  },
});
