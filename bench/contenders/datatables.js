import DataTable from 'datatables.net';
import { plainText, serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';
import { fits, plainCounts, tableMeasures } from '../page/scan.js';

serve({
  data: 'peers',
  build({ records, values }) {
    document.body.innerHTML = '<table id="table"></table>';
    const texts = records.map(({ name, text }) => plainText(`${name} ${text}`));
    const table = new DataTable('#table', {
      data: records,
      columns: [
        { data: 'name', title: 'Name' },
        ...Object.keys(values).map((facet) => ({ data: facet, title: facet, searchable: false })),
      ],
      order: [],
      pageLength: pageSize,
    });
    // Filters the records by `search.fixed`, as the documentation advises, and draws once.
    function find(selection, open, words) {
      table.search.fixed('choice', (_, record) => fits(record, selection, open));
      table.search.fixed(
        'words',
        words.length ? (_, { index }) => words.every((word) => texts[index].includes(word)) : null,
      );
      table.draw();
      return table.rows({ search: 'applied' }).data().toArray();
    }
    return {
      ...tableMeasures(values, find),
      read: ({ found, counts }) => ({
        total: found.length,
        counts: plainCounts(counts),
        page: table
          .rows({ page: 'current' })
          .data()
          .toArray()
          .map(({ id }) => id),
      }),
    };
  },
});
