import List from 'list.js';
import { needles, plainText, serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';
import { fits, plainCounts, tallyBy } from '../page/scan.js';

serve({
  data: 'peers',
  build({ records, values }) {
    document.body.innerHTML = '<div id="list"><ul class="list"></ul></div>';
    const texts = records.map(({ name, text }) => plainText(`${name} ${text}`));
    const options = { valueNames: ['name'], item: '<li><h3 class="name"></h3></li>', page: pageSize };
    const list = new List('list', options, records);

    const found = () => list.matchingItems.map((item) => item.values());
    let current = '';
    function search(q = '') {
      if (q === current) return;
      current = q;
      const words = needles(q);
      // A custom search, which the documentation offers, because the default search matches inside words.
      list.search(q, () => {
        for (const item of list.items)
          item.found = words.every((word) => texts[item.values().index].includes(word));
      });
    }
    function ask({ selection, q }) {
      search(q);
      return tallyBy(values, selection, (open) => {
        list.filter((item) => fits(item.values(), selection, open));
        return found();
      });
    }
    return {
      counts: ask,
      page: ask,
      keystroke: ask,
      prefix({ q }) {
        if (list.filtered) list.filter();
        search(q);
        return { found: found(), counts: {} };
      },
      read: ({ found, counts }) => ({
        total: found.length,
        counts: plainCounts(counts),
        page: list.visibleItems.map((item) => item.values().id),
      }),
    };
  },
});
