import { create, insertMultiple, search } from '@orama/orama';
import { serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';

serve({
  data: 'peers',
  async build({ records, values }) {
    const facets = Object.keys(values);
    const db = create({
      schema: {
        name: 'string',
        text: 'string',
        ...Object.fromEntries(facets.map((facet) => [facet, 'enum[]'])),
      },
      language: 'french',
    });
    await insertMultiple(db, records, 1000);

    const where = (selection, open) => {
      const chosen = Object.entries(selection).filter(([facet]) => facet !== open);
      return chosen.length
        ? { where: Object.fromEntries(chosen.map(([facet, ids]) => [facet, { containsAny: ids }])) }
        : {};
    };
    const count = (facet) => [facet, { limit: values[facet].length }];
    const words = (q) =>
      q ? { term: q, properties: ['name', 'text'], boost: { name: 2 }, threshold: 0 } : {};

    /** Counts of a facet without its own choice need another query without hits (`preflight`). */
    async function ask({ selection, q }, rest) {
      const counts = {};
      for (const facet of Object.keys(selection)) {
        const facets = Object.fromEntries([count(facet)]);
        const answer = await search(db, { ...words(q), ...where(selection, facet), facets, preflight: true });
        counts[facet] = answer.facets[facet].values;
      }
      const others = facets.filter((facet) => !selection[facet]);
      const answer = await search(db, {
        ...words(q),
        ...where(selection),
        facets: Object.fromEntries(others.map(count)),
        limit: pageSize,
        ...rest,
      });
      for (const facet of others) counts[facet] = answer.facets[facet].values;
      return { total: answer.count, counts, page: answer.hits ?? [] };
    }
    return {
      counts: (question) => ask(question, { preflight: true }),
      page: ask,
      keystroke: ask,
      async prefix({ q }) {
        const { count, hits } = await search(db, { ...words(q), limit: pageSize });
        return { total: count, counts: {}, page: hits };
      },
      read: ({ total, counts, page }) => ({ total, counts, page: page.map(({ document }) => document.id) }),
    };
  },
});
