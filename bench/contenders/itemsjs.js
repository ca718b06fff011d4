// Facets alone: the text index, which it makes by default, is left out as the README says.
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
