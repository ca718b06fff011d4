/// <reference types="node" />
/** A thread that holds the data and answers queries with bytes that can be sent as they are. */
import type { MessagePort } from 'node:worker_threads';
import { recordById } from '../dataset/record-by-id.js';
import { choosableIn, facetsIn } from '../catalogue/selection.js';
import { DatasetError } from '../dataset/errors.js';
import { languages } from '../dataset/languages.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { protocolVersion, type ServiceDescription } from '../engine/remote/protocol.js';
import { projectsWith, toBytes, type Opening, type ServiceQuestion } from './answerer.js';
import { createDailyCatalogue, type DailyCatalogue } from './daily-catalogue.js';
import { readDatasetFile } from './dataset-file.js';
import { limits } from './read-query.js';

/** Data of a thread, which tells it from threads of other programs. */
export interface ThreadOptions {
  readonly role: typeof role;
  readonly file: string;
}

export const role = 'forem-widgets-catalogue';

export const isThreadOptions = (data: unknown): data is ThreadOptions =>
  (data as Partial<ThreadOptions> | null)?.role === role;

export type ThreadMessage =
  | ({ readonly kind: 'open' } & Opening)
  | { readonly kind: 'failure'; readonly message: string }
  | { readonly kind: 'answer'; readonly bytes: Uint8Array | undefined }
  | { readonly kind: 'error'; readonly message: string };

interface Holder {
  readonly dataset: Dataset;
  readonly version: string;
  readonly catalogue: DailyCatalogue;
}

function describe({ dataset, version }: Holder): ServiceDescription {
  const { projects, ...lists } = dataset;
  return {
    service: 'forem-widgets',
    protocol: protocolVersion,
    version,
    total: projects.length,
    facets: facetsIn(dataset),
    ranges: choosableIn(dataset),
    partners: true,
    languages,
    limits,
    dataset: lists,
  };
}

function answer(holder: Holder, question: ServiceQuestion): Uint8Array | undefined {
  if (question.kind === 'description') return toBytes(describe(holder));
  if (question.kind === 'project') {
    const project = recordById(holder.dataset.projects, question.id);
    return project && toBytes(projectsWith([project], question.texts)[0]);
  }
  const { counts, projects, ...rest } = holder.catalogue.query(question.query);
  const asLists = Object.fromEntries(
    Object.entries(counts).map(([facet, values]) => [facet, [...(values ?? [])]]),
  );
  return toBytes({
    version: holder.version,
    ...rest,
    projects: projectsWith(projects, question.texts),
    counts: asLists,
  });
}

/** Reads the file, reports it, and answers the questions that follow. */
export function runCatalogueThread(port: MessagePort, { file }: ThreadOptions): void {
  const post = (message: ThreadMessage): void => port.postMessage(message);
  try {
    const { dataset, problemCount, version } = readDatasetFile(file);
    const holder: Holder = { dataset, version, catalogue: createDailyCatalogue(dataset) };
    port.on('message', (question: ServiceQuestion) => {
      try {
        post({ kind: 'answer', bytes: answer(holder, question) });
      } catch (error) {
        post({ kind: 'error', message: String(error) });
      }
    });
    post({
      kind: 'open',
      version,
      facets: facetsIn(dataset),
      ranges: choosableIn(dataset),
      total: dataset.projects.length,
      problemCount,
    });
  } catch (error) {
    post({ kind: 'failure', message: error instanceof DatasetError ? error.message : String(error) });
  }
}
