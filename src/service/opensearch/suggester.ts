/** Close spellings where the words find nothing, from the same vocabulary as in the page. */
import {
  missingWords,
  nearWords,
  replaceWords,
  spellingIn,
} from '../../catalogue/indexed/text/near-words.js';
import type { Query } from '../../catalogue/question.js';
import type { Locale } from '../../dataset/languages.js';
import type { PageDataset } from '../../dataset/reading/schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
import { readVocabulary } from './about.js';
import type { StoredVocabulary } from './documents.js';
import { textField } from './fields.js';
import { countSearch, filtersOf, narrow, type SearchContext } from './search.js';
import type { SearchServer } from './search-server.js';
import type { Searcher } from './searcher.js';

export type Suggest = (query: Query, context: SearchContext) => Promise<readonly string[]>;

export function createSuggester(
  server: SearchServer,
  index: string,
  dataset: PageDataset,
  searcher: Searcher,
): Suggest {
  const vocabularies = new Map<Locale, Promise<StoredVocabulary>>();
  function vocabularyOf(language: Locale): Promise<StoredVocabulary> {
    let vocabulary = vocabularies.get(language);
    if (!vocabulary) {
      vocabulary = readVocabulary(server, index, language);
      // A failure is not kept.
      vocabulary.catch(() => vocabularies.delete(language));
      vocabularies.set(language, vocabulary);
    }
    return vocabulary;
  }

  /** Returns the term as the first project that has it writes it. */
  async function spell(term: string, language: Locale): Promise<string> {
    const having = ['titles', 'others'].map((kind) => ({
      term: { [textField(kind as 'titles' | 'others', language)]: term },
    }));
    const [found] = await searcher.search([
      { size: 1, query: { bool: { should: having } }, sort: [{ position: 'asc' }] },
    ]);
    const project = found!.hits.hits[0]?._source?.project;
    return project ? spellingIn(dataset, project, term, language) : term;
  }

  async function findsSome(query: Query, words: string, context: SearchContext): Promise<boolean> {
    const narrowed = { ...narrow(query, context), words };
    const [found] = await searcher.search([countSearch(filtersOf(narrowed, context.language), {}, context)]);
    return found!.hits.total!.value > 0;
  }

  return async (query, context) => {
    const { words } = narrow(query, context);
    if (!words) return [];
    const { language } = context;
    const { terms, counts } = await vocabularyOf(language);
    const vocabulary = { vocabulary: terms, countOf: (term: number) => counts[term]! };
    const replacements = new Map<string, readonly string[]>();
    for (const word of missingWords(vocabulary, words)) {
      const near = runToEnd(nearWords(vocabulary, word));
      if (!near.length) return [];
      const spelt = near.map(async (each) =>
        (await Promise.all(each.map((term) => spell(term, language)))).join(' '),
      );
      replacements.set(word, await Promise.all(spelt));
    }
    const steps = replaceWords(words, replacements);
    for (let step = steps.next(); ;) {
      if (step.done) return step.value;
      step = steps.next(await findsSome(query, step.value, context));
    }
  };
}
