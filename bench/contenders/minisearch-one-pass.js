import { serve } from '../page/harness.js';
import { createMiniSearch } from '../page/minisearch.js';
import { createOnePass } from '../page/scan.js';

serve({
  data: 'peers',
  build(data) {
    const { onePass, read } = createOnePass(data);
    const index = createMiniSearch(data.records, 'index');
    return {
      keystroke: ({ selection, q }) => onePass(selection, { among: index.search(q).map(({ id }) => id) }),
      read,
    };
  },
});
