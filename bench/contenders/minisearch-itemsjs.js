// The pair in the documentation of itemsjs: MiniSearch passes its results as `ids`.
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
