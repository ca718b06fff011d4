import type { AmountFigure, Answer, Figures, Query, RangeCounts } from '../../catalogue/question.js';
import { DatasetError } from '../../dataset/errors.js';
import { readSteps } from '../../dataset/reading/parse.js';
import type { Project } from '../../dataset/reading/schema.js';
import { schemaMajor } from '../../dataset/version.js';
import { runToEnd } from '../../scheduling/resumable.js';
import type { Engine } from '../engine.js';
import { fetchJson, requestInit } from '../fetch-json.js';
import { writeQuery, type ServiceAnswer } from './protocol.js';

/** Attempts after a failure that may pass. */
const maxRetries = 2;
const firstDelayMs = 300;
/** Announced queries whose answers are kept. */
const maxAnticipated = 12;
/** Most projects of one answer, where the description does not tell. */
const defaultMost = 1000;
/** Projects of a file: 200 answers, which a service sends before its limit of requests. */
const maxExported = 100_000;

const mayPass = (error: unknown): boolean =>
  error instanceof DatasetError &&
  (error.code === 'network' || error.code === 'timeout' || [429, 502, 503, 504].includes(error.status ?? 0));

/** Resolves after a delay, or rejects as soon as the signal is aborted. */
const pause = (delayMs: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, delayMs);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

async function fetchWithRetries(address: string, signal?: AbortSignal): Promise<unknown> {
  for (let retries = 0; ; retries++) {
    try {
      return await fetchJson(address, signal ? { signal } : {});
    } catch (error) {
      signal?.throwIfAborted();
      if (retries >= maxRetries || !mayPass(error)) throw error;
      // A random part spreads the retries of many pages.
      await pause(firstDelayMs * 2 ** retries * (1 + Math.random()), signal);
    }
  }
}

/** Reads projects as from any other address: a wrong one is left out. */
const readProjects = (projects: unknown): readonly Project[] =>
  runToEnd(readSteps({ schemaVersion: `${schemaMajor}.0`, projects })).dataset.projects;

const isAmount = ({ currency, amount, least = 0, most = 0 }: AmountFigure): boolean =>
  /^[A-Z]{3}$/.test(currency) && [amount, least, most].every(Number.isFinite);

/** Leaves out amounts that can't be formatted. */
const readFigures = (figures: Figures): Figures => ({
  ...figures,
  budgets: figures.budgets.filter(isAmount),
  euShares: figures.euShares.filter(isAmount),
});

function readAnswer(address: string, json: unknown): Answer {
  const answer = json as Partial<ServiceAnswer> | null;
  const counts = answer?.counts;
  if (!Number.isSafeInteger(answer?.total) || !Array.isArray(answer?.projects) || typeof counts !== 'object')
    throw new DatasetError('schema', `${address} is no answer to a query.`);
  const maps: Record<string, ReadonlyMap<string, number>> = {};
  for (const facet of Object.keys(counts)) maps[facet] = new Map(counts[facet]);
  return {
    total: answer.total!,
    offset: Number(answer.offset) || 0,
    projects: readProjects(answer.projects),
    counts: maps,
    ranges: answer.ranges && readRanges(answer.ranges),
    partners: answer.partners && readPartners(answer.partners),
    figures: answer.figures && readFigures(answer.figures),
    suggestions: (answer.suggestions ?? []).map(String),
  };
}

/** Leaves out counts by bars that a page could not draw. */
function readRanges(ranges: NonNullable<Answer['ranges']>): Answer['ranges'] {
  const isDrawable = (each: RangeCounts | undefined): boolean =>
    each !== undefined &&
    each.bounds.length === (each.counts.length && each.counts.length + 1) &&
    [...each.bounds, ...each.counts, each.unknown].every(Number.isFinite);
  return Object.fromEntries(Object.entries(ranges).filter(([, each]) => isDrawable(each)));
}

function readPartners({ total, values }: NonNullable<Answer['partners']>): Answer['partners'] {
  return {
    total: Number(total) || 0,
    values: values.map(({ id, name, count }) => ({
      id: String(id),
      name: String(name),
      count: Number(count) || 0,
    })),
  };
}

/** Limits of a service, from its description. */
export interface RemoteLimits {
  /** Fields that the service counts by bars. */
  readonly ranges?: readonly string[] | undefined;
  /** True for a service that lists partners. */
  readonly partners?: boolean | undefined;
  /** Most projects of one answer. */
  readonly projects?: number | undefined;
}

/**
 * Creates the engine that asks a service.
 * @param base address of the service, with a slash at its end
 */
export function createRemoteEngine(
  base: string,
  { ranges = [], partners: hasPartners = false, projects }: RemoteLimits = {},
): Engine {
  const most = projects && projects >= 1 ? Math.floor(projects) : defaultMost;
  const anticipated = new Map<string, Promise<Answer>>();
  /** Leaves out questions that the service does not answer. */
  const addressOf = ({ partners, ...query }: Query): string => {
    const counted = query.ranges?.filter((facet) => ranges.includes(facet));
    const asked = {
      ...query,
      ...(counted && { ranges: counted }),
      ...(hasPartners && partners && { partners }),
    };
    return new URL(`query?${writeQuery(asked)}`, base).href;
  };
  const ask = async (query: Query, signal?: AbortSignal): Promise<Answer> => {
    const address = addressOf(query);
    return readAnswer(address, await fetchWithRetries(address, signal));
  };

  /** Asks for a page that is longer than one answer. */
  async function askInParts(query: Query, limit: number, signal?: AbortSignal): Promise<Answer> {
    const first = await ask({ ...query, limit: most }, signal);
    const place = first.projects.findIndex(({ id }) => id === query.around) + first.offset;
    const offset = place < first.offset ? first.offset : place - (place % limit);
    const end = Math.min(offset + limit, first.total);
    const projects = offset === first.offset ? [...first.projects] : [];
    const rest: Query = { ...query, around: '', counts: [], figures: false, ranges: [], partners: undefined };
    for (let at = offset === first.offset ? offset + most : offset; at < end; at += most) {
      const part = await ask({ ...rest, offset: at, limit: Math.min(most, end - at) }, signal);
      projects.push(...part.projects);
    }
    return { ...first, offset, projects };
  }

  return {
    maxExported,
    async query(query, signal) {
      const { limit = 0 } = query;
      if (limit > most) return askInParts(query, limit, signal);
      const known = anticipated.get(addressOf(query));
      if (!known) return ask(query, signal);
      const answer = await known.catch(() => ask(query, signal));
      signal?.throwIfAborted();
      return answer;
    },
    anticipate(query) {
      const address = addressOf(query);
      if (anticipated.has(address) || (query.limit ?? 0) > most) return;
      // Behind all that the reader waits for, and without a second attempt.
      const response = fetch(address, { ...requestInit, priority: 'low' });
      const answer = fetchJson(address, { response }).then((json) => readAnswer(address, json));
      // A failure is not kept: the query asks again.
      answer.catch(() => anticipated.delete(address));
      anticipated.set(address, answer);
      const [oldest] = anticipated.keys();
      if (anticipated.size > maxAnticipated) anticipated.delete(oldest!);
    },
    async find(id) {
      const address = new URL(`projects/${encodeURIComponent(id)}`, base).href;
      try {
        return readProjects([await fetchWithRetries(address)])[0];
      } catch (error) {
        if (error instanceof DatasetError && error.status === 404) return undefined;
        throw error;
      }
    },
  };
}
