// With its own text index. Without the English stemmer and stop words, which French texts have no use for.
import { serve } from '../page/harness.js';
import { ask, createItems, read } from '../page/itemsjs.js';

serve({
  data: 'peers',
  build({ records, values }) {
    const items = createItems(records, values, { searchableFields: ['text'], isExactSearch: true });
    const search = (question) => ask(items, question, { query: question.q });
    return { keystroke: search, prefix: search, read };
  },
});
