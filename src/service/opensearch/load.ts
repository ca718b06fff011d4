/** Loads a dataset into a new index beside the one in use, and moves the alias when all is there. */
/// <reference types="node" />
import type { Dataset } from '../../dataset/reading/schema.js';
import { facetsIn, partnerFacet } from '../../catalogue/selection.js';
import { aboutIndex, indexName, readAbout, writeAbout, writeVocabulary, type About } from './about.js';
import { createDocumentMaker, type DocumentMaker } from './documents.js';
import { aboutMapping, maxRelevanceDepth, projectMapping } from './fields.js';
import { SearchServerError, serverError, type SearchServer } from './search-server.js';
import { writePartners } from './partners.js';
import { rangeMapping } from './ranges.js';
import { maxValues, sumMapping } from './sums.js';

export interface IndexLoad {
  readonly server: SearchServer;
  /** Name under which services find the newest index. */
  readonly alias: string;
  readonly dataset: Dataset;
  readonly problemCount: number;
  /** Version of the file. */
  readonly version: string;
  readonly shards: number;
  readonly replicas: number;
  /** Called after each batch, and with `isResumed` for what was loaded before. */
  readonly onProgress: (done: number, total: number, isResumed: boolean) => void;
}

const batchSize = 2000;
/** Batches that the server may be working at. */
const maxBatchesAtOnce = 2;
/** Documents that are made without a pause. */
const documentsPerTurn = 50;
/** A batch is repeated with growing pauses while the server is too busy, for about five minutes. */
const maxRetries = 8;
const firstDelayMs = 1000;
const bulkTimeoutMs = 120_000;

interface BulkAnswer {
  readonly errors: boolean;
  readonly items: readonly { readonly index: { readonly status: number; readonly error?: unknown } }[];
}

const mayPass = (error: unknown): boolean =>
  error instanceof SearchServerError && [0, 429, 502, 503, 504].includes(error.status);

async function withRetries<T>(attempt: () => Promise<T>): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await attempt();
    } catch (error) {
      if (retries >= maxRetries || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, firstDelayMs * 2 ** retries));
    }
  }
}

/** Sends one batch. A batch may be sent twice: the place in the dataset is the id of a document. */
async function sendBatch({ server }: IndexLoad, index: string, lines: readonly object[]): Promise<void> {
  const answer = await server.request<BulkAnswer>('POST', `/${index}/_bulk`, lines, {
    timeoutMs: bulkTimeoutMs,
  });
  const failed = answer.errors ? answer.items.find(({ index: { error } }) => error) : undefined;
  if (failed) throw serverError(failed.index.status, { error: failed.index.error });
}

async function createIndexes(
  { server, shards, dataset }: IndexLoad,
  index: string,
  { languages, ranges, partners }: DocumentMaker,
): Promise<void> {
  const facets = facetsIn(dataset).filter((facet) => facet !== 'status');
  if (partners) facets.push(partnerFacet);
  const create = async (name: string, body: unknown): Promise<void> => {
    try {
      await server.request('PUT', `/${name}`, body, { timeoutMs: bulkTimeoutMs });
    } catch (error) {
      // A stopped load has created it.
      if ((error as SearchServerError).type !== 'resource_already_exists_exception') throw error;
    }
  };
  await create(aboutIndex(index), {
    settings: { number_of_shards: 1, number_of_replicas: 0 },
    mappings: aboutMapping,
  });
  await create(index, {
    settings: {
      number_of_shards: shards,
      // Set when all is loaded: writing once is cheaper than writing to each copy.
      number_of_replicas: 0,
      refresh_interval: '-1',
      max_result_window: maxRelevanceDepth,
      'mapping.total_fields.limit': 5000,
    },
    mappings: projectMapping(facets, languages, { sums: sumMapping, numbers: rangeMapping(ranges) }),
  });
}

/** Makes the documents of a batch while the server takes the batches before. */
async function sendDocuments(options: IndexLoad, index: string, maker: DocumentMaker): Promise<void> {
  const { server, dataset, onProgress } = options;
  const total = dataset.projects.length;
  const before = (await readAbout<{ done: number }>(server, index, 'progress'))?.done ?? 0;
  if (before) onProgress(before, total, true);
  /** The latest batches: each resolves when it and all before are loaded. */
  const sending: Promise<void>[] = [];
  const send = async (lines: readonly object[], end: number, former?: Promise<void>): Promise<void> => {
    await Promise.all([former, withRetries(() => sendBatch(options, index, lines))]);
    await withRetries(() => writeAbout(server, index, 'progress', { done: end }));
    onProgress(end, total, false);
  };
  for (let from = 0; from < total; from += batchSize) {
    const lines: object[] = [];
    const end = Math.min(from + batchSize, total);
    // All documents are made, because their words make the vocabulary.
    for (let i = from; i < end; i++) {
      lines.push({ index: { _id: String(i) } }, maker.make(i));
      // The batches before are sent in these pauses.
      if (i % documentsPerTurn === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    if (end <= before) continue;
    if (sending.length === maxBatchesAtOnce) await sending.shift();
    const sent = send(lines, end, sending.at(-1));
    // A failure is thrown by the next `await`.
    sent.catch(() => {});
    sending.push(sent);
  }
  await sending.at(-1);
}

/** Makes everything visible to searches, and checks it. @throws {SearchServerError} when documents are missing */
async function complete({ server, dataset, replicas }: IndexLoad, index: string): Promise<void> {
  for (const name of [index, aboutIndex(index)]) {
    await server.request('PUT', `/${name}/_settings`, {
      index: { refresh_interval: '1s', number_of_replicas: replicas },
    });
    await server.request('POST', `/${name}/_refresh`, undefined, { timeoutMs: bulkTimeoutMs });
  }
  const { count } = await server.request<{ count: number }>('GET', `/${index}/_count`);
  if (count !== dataset.projects.length)
    throw new SearchServerError(
      `${index} has ${count} of ${dataset.projects.length} projects.`,
      0,
      'incomplete',
    );
}

/** Moves the alias in one step, and deletes the indexes before the former one, which readers may still use. */
async function moveAlias({ server, alias }: IndexLoad, index: string): Promise<void> {
  const holders = await server.request<Readonly<Record<string, unknown>>>(
    'GET',
    `/_alias/${alias}`,
    undefined,
    { ignore: [404] },
  );
  const former = Object.keys(holders).filter((name) => name.startsWith(`${alias}-`));
  await server.request('POST', '/_aliases', {
    actions: [
      ...former.filter((name) => name !== index).map((name) => ({ remove: { index: name, alias } })),
      { add: { index, alias } },
    ],
  });
  const all = await server.request<Readonly<Record<string, unknown>>>('GET', `/${alias}-*/_alias`);
  const kept = new Set([index, ...former].flatMap((name) => [name, aboutIndex(name)]));
  for (const name of Object.keys(all))
    if (isIndexOf(alias, name) && !kept.has(name)) await server.request('DELETE', `/${name}`);
}

/** Other data may have a name that starts alike. */
const isIndexOf = (alias: string, name: string): boolean =>
  name.startsWith(`${alias}-`) && /^\d+-[\da-f]{16}(-about)?$/.test(name.slice(alias.length + 1));

/**
 * Loads a dataset. A stopped load of the same file goes on where it was.
 * @throws {SearchServerError}
 */
export async function load(options: IndexLoad): Promise<{ readonly index: string; readonly isNew: boolean }> {
  const { server, alias, dataset, version, problemCount } = options;
  const index = indexName(alias, version);
  const exists = await server.request<Readonly<Record<string, unknown>>>(
    'GET',
    `/${index}/_alias`,
    undefined,
    {
      ignore: [404],
    },
  );
  const isBegun = index in exists;
  const isComplete = isBegun && (await readAbout(server, index, 'about')) !== undefined;
  if (!isComplete) {
    const maker = createDocumentMaker(dataset);
    for (const [facet, { length }] of Object.entries(maker.values))
      if (length > maxValues)
        throw new SearchServerError(
          `${facet} has ${length} values; at most ${maxValues} can be counted.`,
          0,
          'values',
        );
    if (!isBegun) await createIndexes(options, index, maker);
    await sendDocuments(options, index, maker);
    for (const [language, vocabulary] of Object.entries(maker.vocabularies()))
      await withRetries(() => writeVocabulary(server, index, language, vocabulary));
    if (maker.partners) await withRetries(() => writePartners(server, index, maker.partners!));
    await complete(options, index);
    const { projects, ...lists } = dataset;
    const about: About = {
      version,
      total: projects.length,
      problemCount,
      facets: facetsIn(dataset),
      languages: maker.languages,
      values: maker.values,
      sums: maker.sums,
      ranges: maker.ranges,
      hasPartners: maker.partners !== undefined,
      dataset: lists,
    };
    await writeAbout(server, index, 'about', about);
  }
  await moveAlias(options, index);
  return { index, isNew: !isComplete };
}
