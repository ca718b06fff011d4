/// <reference types="node" />
/** A thread that holds the data and answers queries with bytes that can be sent as they are. */
import type { MessagePort } from 'node:worker_threads';
import { figureSteps } from '../catalogue/figures/figures.js';
import * as textSearch from '../catalogue/indexed/text/text-search.js';
import { facetsIn } from '../catalogue/selection.js';
import { today } from '../dataset/dates.js';
import { DatasetError } from '../dataset/errors.js';
import { languages } from '../dataset/languages.js';
import type { Dataset } from '../dataset/reading/schema.js';
import type { Engine } from '../engine/engine.js';
import { createLocalEngine } from '../engine/indexed/local-engine.js';
import { protocolVersion, type ServiceDescription } from '../engine/remote/protocol.js';
import { toBytes, type Opening, type ServiceQuestion } from './answerer.js';
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
  /** The indexes, and the day for which they tell what is running. */
  engine?: { readonly day: string; readonly engine: Engine };
}

/** Returns the engine for today: the status of a project changes overnight. */
function engineOf(holder: Holder): Engine {
  const day = today();
  if (holder.engine?.day !== day) {
    const engine = createLocalEngine(holder.dataset, {
      today: day,
      loadTextSearch: () => textSearch,
      loadFigures: () => figureSteps,
    });
    holder.engine = { day, engine };
  }
  return holder.engine.engine;
}

function describe({ dataset, version }: Holder): ServiceDescription {
  const { projects, ...lists } = dataset;
  return {
    service: 'forem-widgets',
    protocol: protocolVersion,
    version,
    total: projects.length,
    facets: facetsIn(dataset),
    languages,
    limits,
    dataset: lists,
  };
}

async function answer(holder: Holder, question: ServiceQuestion): Promise<Uint8Array | undefined> {
  if (question.kind === 'description') return toBytes(describe(holder));
  const engine = engineOf(holder);
  if (question.kind === 'project') {
    const project = await engine.find(question.id);
    return project && toBytes(project);
  }
  const { counts, ...rest } = await engine.query(question.query);
  const asLists = Object.fromEntries(
    Object.entries(counts).map(([facet, values]) => [facet, [...(values ?? [])]]),
  );
  return toBytes({ version: holder.version, ...rest, counts: asLists });
}

/** Makes the orders and word indexes, which take half a minute for a million projects: no reader waits for them. */
async function warmUp(holder: Holder): Promise<void> {
  for (const locale of languages) await engineOf(holder).query({ selection: { q: 'a' }, limit: 1, locale });
}

/** Reads the file, reports it, and answers the questions that follow. */
export async function runCatalogueThread(port: MessagePort, { file }: ThreadOptions): Promise<void> {
  const post = (message: ThreadMessage): void => port.postMessage(message);
  try {
    const { dataset, problems, version } = readDatasetFile(file);
    const holder: Holder = { dataset, version };
    await warmUp(holder);
    port.on('message', (question: ServiceQuestion) => {
      answer(holder, question).then(
        (found) => post({ kind: 'answer', bytes: found }),
        (error: unknown) => post({ kind: 'error', message: String(error) }),
      );
    });
    post({
      kind: 'open',
      version,
      facets: facetsIn(dataset),
      total: dataset.projects.length,
      problemCount: problems.length,
    });
  } catch (error) {
    post({ kind: 'failure', message: error instanceof DatasetError ? error.message : String(error) });
  }
}
