import uFuzzy from '@leeoniya/ufuzzy';
import { serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';
import { createOnePass } from '../page/scan.js';

serve({
  data: 'peers',
  build(data) {
    const { records } = data;
    const { onePass, read } = createOnePass(data);
    const haystack = uFuzzy.latinize(records.map(({ name, text }) => `${name} ${text}`));
    // Each typed word matches the start of a word (`interLft`), in any order.
    const fuzzy = new uFuzzy({ interLft: 2 });
    /** Returns the matching indexes, ranked if they are few enough for the library. */
    function find(q) {
      const [found, info, order] = fuzzy.search(haystack, uFuzzy.latinize([q])[0], 2);
      return info ? order.map((place) => info.idx[place]) : (found ?? []);
    }
    return {
      keystroke: ({ selection, q }) => onePass(selection, { among: find(q) }),
      prefix: ({ q }) => ({ found: find(q) }),
      read: (answer) =>
        answer.found
          ? {
              total: answer.found.length,
              page: answer.found.slice(0, pageSize).map((index) => records[index].id),
            }
          : read(answer),
    };
  },
});
