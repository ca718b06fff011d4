// The pair that the documentation of itemsjs describes: what MiniSearch finds is handed over as `ids`.
import { serve } from '../page/harness.js';
import { ask, createItems, read } from '../page/itemsjs.js';
import { createMiniSearch } from '../page/minisearch.js';

serve({
  data: 'peers',
  build({ records, values }) {
    const index = createMiniSearch(records, 'id');
    const items = createItems(records, values, { native_search_enabled: false });
    return {
      keystroke: (question) => ask(items, question, { ids: index.search(question.q).map(({ id }) => id) }),
      read,
    };
  },
});
