import { needles, plainText, serve } from '../page/harness.js';
import { createOnePass } from '../page/scan.js';

serve({
  data: 'peers',
  build(data) {
    const { onePass, read } = createOnePass(data);
    const texts = data.records.map(({ name, text }) => plainText(`${name} ${text}`));
    const matching = (q) => {
      const words = needles(q);
      return (index) => words.every((word) => texts[index].includes(word));
    };
    const search = ({ selection, q }) => onePass(selection, { matches: matching(q) });
    return {
      counts: ({ selection }) => onePass(selection, { wanted: 0 }),
      page: ({ selection }) => onePass(selection),
      keystroke: search,
      prefix: search,
      read,
    };
  },
});
