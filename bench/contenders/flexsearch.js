import { createFlexSearch } from '../page/flexsearch.js';
import { serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';

serve({
  data: 'peers',
  build({ records }) {
    const search = createFlexSearch(records);
    return {
      prefix: ({ q }) => search(q),
      read: (found) => ({
        total: found.length,
        page: found.slice(0, pageSize).map((index) => records[index].id),
      }),
    };
  },
});
