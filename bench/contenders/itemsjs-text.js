// itemsjs with its text index, without the English stemmer and stop words, which do not suit French texts.
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
