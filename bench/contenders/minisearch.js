import { serve } from '../page/harness.js';
import { createMiniSearch } from '../page/minisearch.js';
import { pageSize } from '../page/questions.js';

serve({
  data: 'peers',
  build({ records }) {
    const index = createMiniSearch(records, 'index');
    return {
      prefix: ({ q }) => index.search(q),
      read: (found) => ({
        total: found.length,
        page: found.slice(0, pageSize).map(({ id }) => records[id].id),
      }),
    };
  },
});
