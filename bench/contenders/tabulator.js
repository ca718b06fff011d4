import { TabulatorFull } from 'tabulator-tables';
import styles from 'tabulator-tables/dist/css/tabulator.min.css?inline';
import { plainText, serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';
import { fits, plainCounts, tableMeasures } from '../page/scan.js';

serve({
  data: 'peers',
  async build({ records, values }) {
    const sheet = document.createElement('style');
    sheet.textContent = styles;
    document.head.append(sheet);
    document.body.innerHTML = '<div id="table"></div>';
    const texts = records.map(({ name, text }) => plainText(`${name} ${text}`));
    const table = new TabulatorFull('#table', {
      data: records,
      columns: [
        { field: 'name', title: 'Name' },
        ...Object.keys(values).map((field) => ({ field, title: field })),
      ],
      pagination: true,
      paginationSize: pageSize,
      height: 600,
    });
    await new Promise((resolve) => table.on('tableBuilt', resolve));

    function find(selection, open, words) {
      table.setFilter(
        (record) =>
          fits(record, selection, open) && words.every((word) => texts[record.index].includes(word)),
      );
      return table.getData('active');
    }
    return {
      ...tableMeasures(values, find),
      read: ({ found, counts }) => ({
        total: found.length,
        counts: plainCounts(counts),
        page: found.slice(0, pageSize).map(({ id }) => id),
      }),
    };
  },
});
