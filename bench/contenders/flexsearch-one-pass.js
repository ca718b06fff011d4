import { createFlexSearch } from '../page/flexsearch.js';
import { serve } from '../page/harness.js';
import { createOnePass } from '../page/scan.js';

serve({
  data: 'peers',
  build(data) {
    const { onePass, read } = createOnePass(data);
    const search = createFlexSearch(data.records);
    return {
      keystroke: ({ selection, q }) => onePass(selection, { among: search(q) }),
      read,
    };
  },
});
