import { needles, plainText, serve } from '../page/harness.js';
import { fits, plainCounts, tallyBy } from '../page/scan.js';
import { pageSize } from '../page/questions.js';

serve({
  data: 'peers',
  build({ records, values }) {
    const texts = new Map(records.map((record) => [record, plainText(`${record.name} ${record.text}`)]));
    const ask = ({ selection, q }) => {
      const words = q ? needles(q) : [];
      return tallyBy(values, selection, (open) =>
        records.filter(
          (record) =>
            fits(record, selection, open) && words.every((word) => texts.get(record).includes(word)),
        ),
      );
    };
    return {
      counts: ask,
      page: ask,
      keystroke: ask,
      prefix({ q }) {
        const words = needles(q);
        const found = records.filter((record) => words.every((word) => texts.get(record).includes(word)));
        return { found, counts: {} };
      },
      read: ({ found, counts }) => ({
        total: found.length,
        counts: plainCounts(counts),
        page: found.slice(0, pageSize).map(({ id }) => id),
      }),
    };
  },
});
