/** Documents about the data as a whole, and the names of indexes. */
import type { PageDataset } from '../../dataset/reading/schema.js';
import type { StoredVocabulary } from './documents.js';
import type { StoredRanges } from './ranges.js';
import type { SumLists } from './sums.js';
import type { SearchServer } from './search-server.js';

/** Version of the form of documents: a newer one is loaded again. */
const formVersion = 4;

export const indexName = (alias: string, version: string): string => `${alias}-${formVersion}-${version}`;
export const aboutIndex = (index: string): string => `${index}-about`;

/** The data as a whole. */
export interface About {
  readonly version: string;
  readonly total: number;
  readonly problemCount: number;
  readonly facets: readonly string[];
  readonly languages: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly sums: SumLists;
  /** Fields in which ranges can be chosen and counted. An index of an older form has none. */
  readonly ranges?: StoredRanges;
  /** True where partners can be listed and chosen. */
  readonly hasPartners?: boolean;
  readonly dataset: PageDataset;
}

const maxTermsPerDocument = 50_000;
const pathOf = (index: string, id: string): string => `/${aboutIndex(index)}/_doc/${encodeURIComponent(id)}`;

export async function readAbout<T>(server: SearchServer, index: string, id: string): Promise<T | undefined> {
  const answer = await server.request<{ readonly _source?: { readonly json: T } }>(
    'GET',
    pathOf(index, id),
    undefined,
    { ignore: [404] },
  );
  return answer._source?.json;
}

export const writeAbout = (
  server: SearchServer,
  index: string,
  id: string,
  json: unknown,
): Promise<unknown> => server.request('PUT', pathOf(index, id), { json });

export async function writeVocabulary(
  server: SearchServer,
  index: string,
  language: string,
  { terms, counts }: StoredVocabulary,
): Promise<void> {
  const pieces = Math.ceil(terms.length / maxTermsPerDocument);
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece * maxTermsPerDocument, (piece + 1) * maxTermsPerDocument];
    await writeAbout(server, index, `vocabulary-${language}-${piece}`, {
      terms: terms.slice(from, to),
      counts: counts.slice(from, to),
    });
  }
}

export async function readVocabulary(
  server: SearchServer,
  index: string,
  language: string,
): Promise<StoredVocabulary> {
  const terms: string[] = [];
  const counts: number[] = [];
  for (let piece = 0; ; piece++) {
    const found = await readAbout<StoredVocabulary>(server, index, `vocabulary-${language}-${piece}`);
    if (!found) return { terms, counts };
    for (const term of found.terms) terms.push(term);
    for (const count of found.counts) counts.push(count);
  }
}
