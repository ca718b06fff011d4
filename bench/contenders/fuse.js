import Fuse from 'fuse.js';
import { serve } from '../page/harness.js';
import { pageSize } from '../page/questions.js';
import { createOnePass } from '../page/scan.js';

serve({
  data: 'peers',
  build(data) {
    const { onePass, read } = createOnePass(data);
    // Options that require all typed words exactly, at any place.
    const fuse = new Fuse(data.records, {
      keys: [
        { name: 'name', weight: 2 },
        { name: 'text', weight: 1 },
      ],
      useTokenSearch: true,
      tokenMatch: 'all',
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0,
    });
    return {
      keystroke: ({ selection, q }) =>
        onePass(selection, { among: fuse.search(q).map(({ refIndex }) => refIndex) }),
      prefix: ({ q }) => ({ found: fuse.search(q) }),
      read: (answer) =>
        answer.found
          ? { total: answer.found.length, page: answer.found.slice(0, pageSize).map(({ item }) => item.id) }
          : read(answer),
    };
  },
});
