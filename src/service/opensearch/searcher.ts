/** Sends searches, and takes only whole answers. */
import type { Project } from '../../dataset/reading/schema.js';
import type { Search } from './search.js';
import { hiddenBuckets } from './sums.js';
import { SearchServerError, serverError, type SearchServer } from './search-server.js';

export interface SearchHit {
  readonly _id: string;
  readonly _score?: number | null;
  readonly _source?: { readonly project?: Project };
  readonly fields?: Readonly<Record<string, readonly unknown[]>>;
}

export interface SearchAnswer {
  readonly timed_out: boolean;
  readonly _shards: { readonly total: number; readonly successful: number; readonly failed: number };
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly SearchHit[] };
  readonly aggregations?: Readonly<Record<string, unknown>>;
  readonly status?: number;
  readonly error?: unknown;
}

export interface Searcher {
  /** Sends several searches at once. @throws {SearchServerError} `partial` when a part of the data did not answer */
  search(searches: readonly Search[]): Promise<readonly SearchAnswer[]>;
  /** True while every part of the data can be asked. */
  isAvailable(): Promise<boolean>;
}

const searchTimeout = '8s';
const healthTimeoutMs = 2000;
const filterPath = hiddenBuckets.join();

function checkWhole(answer: SearchAnswer): void {
  if (answer.error) throw serverError(answer.status ?? 500, answer);
  const { total, successful, failed } = answer._shards;
  if (answer.timed_out || failed || successful < total)
    throw new SearchServerError(`${successful} of ${total} shards have answered.`, 503, 'partial');
}

export function createSearcher(server: SearchServer, index: string): Searcher {
  return {
    async search(searches) {
      const header = { index, allow_partial_search_results: false };
      const { responses } = await server.request<{ readonly responses?: readonly SearchAnswer[] }>(
        'POST',
        `/_msearch?filter_path=${filterPath}`,
        searches.flatMap((search) => [header, { timeout: searchTimeout, ...search }]),
      );
      // A proxy in between may answer by an object of its own.
      if (responses?.length !== searches.length)
        throw new SearchServerError('The answer is none to a search.', 0, 'malformed');
      responses.forEach(checkWhole);
      return responses;
    },
    async isAvailable() {
      try {
        const { status, timed_out: isLate } = await server.request<{ status: string; timed_out: boolean }>(
          'GET',
          `/_cluster/health/${index}?timeout=1s`,
          undefined,
          { timeoutMs: healthTimeoutMs },
        );
        return !isLate && (status === 'green' || status === 'yellow');
      } catch {
        return false;
      }
    },
  };
}
