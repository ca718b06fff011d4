import crossfilter from 'crossfilter2';
import { needles, plainText, serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';

serve({
  data: 'peers',
  build({ records, values }) {
    const index = crossfilter(records);
    const facets = Object.keys(values);
    const dimensions = {};
    const groups = {};
    for (const facet of facets) {
      dimensions[facet] = index.dimension((record) => record[facet], true);
      // A group ignores the filter of its own dimension, like the counts of a facet.
      groups[facet] = dimensions[facet].group();
    }
    const all = index.groupAll();
    // Records come in the order of titles.
    const byTitle = index.dimension((record) => record.index);
    const texts = records.map(({ name, text }) => plainText(`${name} ${text}`));
    const byWords = index.dimension((record) => record.index);

    const current = {};
    let currentWords = '';
    /** Only changed filters are applied, as Crossfilter intends. */
    function select({ selection, q = '' }) {
      for (const facet of facets) {
        const ids = selection[facet] ?? [];
        if (ids.join() === (current[facet] ?? []).join()) continue;
        current[facet] = ids;
        if (!ids.length) dimensions[facet].filterAll();
        else if (ids.length === 1) dimensions[facet].filterExact(ids[0]);
        else dimensions[facet].filterFunction((id) => ids.includes(id));
      }
      if (q === currentWords) return;
      currentWords = q;
      const words = needles(q);
      if (q) byWords.filterFunction((place) => words.every((word) => texts[place].includes(word)));
      else byWords.filterAll();
    }
    const counts = (question) => {
      select(question);
      return { total: all.value(), counts: facets.map((facet) => [facet, groups[facet].all()]) };
    };
    const page = (question) => ({ ...counts(question), page: byTitle.bottom(pageSize) });
    return {
      counts,
      page,
      keystroke: page,
      prefix(question) {
        select(question);
        return { total: all.value(), counts: [], page: byTitle.bottom(pageSize) };
      },
      read: ({ total, counts, page = [] }) => ({
        total,
        counts: Object.fromEntries(
          counts.map(([facet, numbers]) => [
            facet,
            Object.fromEntries(numbers.map(({ key, value }) => [key, value])),
          ]),
        ),
        page: page.map(({ id }) => id),
      }),
    };
  },
});
