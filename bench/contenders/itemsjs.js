// itemsjs with facets only. The text index, on by default, is off as the README describes.
import { serve } from '../page/harness.js';
import { ask, createItems, read } from '../page/itemsjs.js';

serve({
  data: 'peers',
  build({ records, values }) {
    const items = createItems(records, values, { native_search_enabled: false });
    return {
      counts: (question) => ask(items, question, { per_page: 0 }),
      page: (question) => ask(items, question),
      read,
    };
  },
});
