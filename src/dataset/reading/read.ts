import { DatasetError, type DatasetErrorCode } from '../errors.js';
import { mergeSteps } from './merge.js';
import { readSteps, type Parsed } from './parse.js';
import type { Problem } from './problem.js';
import { danglingSteps, undefinedSteps, withBundled } from './references.js';
import type { Dataset, PageDataset } from './schema.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

/** Where data comes from. */
export interface DatasetSource {
  /** Its address, if it has one: what is wrong with it is told by this. */
  readonly address?: string | undefined;
  /** What `JSON.parse` made of it, or a script's object. */
  read(): unknown;
}

/** One of several sources that can't be had. */
export interface Failure {
  readonly address: string;
  readonly code: DatasetErrorCode;
  readonly message: string;
}

/** What reading sources gives. */
export interface ReadResult {
  readonly dataset: PageDataset;
  /** The first {@link maxProblems} of them. */
  readonly problems: readonly Problem[];
  /** How many there are. */
  readonly problemCount: number;
  /** How many records were left out. */
  readonly leftOutCount: number;
  readonly failures: readonly Failure[];
}

export interface ReadOptions {
  /** The bundled dataset; asked for when a source uses ids of it. */
  readonly bundled: () => Promise<Dataset>;
  /** How the work is run; default: in one go. */
  readonly run?: (<T>(steps: Resumable<T>) => T | Promise<T>) | undefined;
}

/** Nobody reads more, and an export gone wrong has a hundred thousand. */
export const maxProblems = 1000;

/** Whatever was thrown, as what an element says of it. */
const asError = (error: unknown): DatasetError =>
  error instanceof DatasetError ? error : new DatasetError('network', String(error), { cause: error });

/**
 * Reads sources into one dataset. One that can't be used is left out and reported.
 * @throws {DatasetError} when none can be used
 */
export async function readSources(
  sources: readonly DatasetSource[],
  { bundled, run = runToEnd }: ReadOptions,
): Promise<ReadResult & { readonly dataset: Dataset }> {
  const parsed: Parsed[] = [];
  const failures: Failure[] = [];
  let first: DatasetError | undefined;
  for (const { address = '', read } of sources) {
    try {
      const { dataset, problems } = await complete(await read(), bundled, run);
      const named = sources.length > 1 ? problems.map((each) => ({ ...each, source: address })) : problems;
      parsed.push({ dataset, problems: named });
    } catch (reason) {
      const error = asError(reason);
      first ??= error;
      failures.push({ address, code: error.code, message: error.message });
    }
  }
  if (first && !parsed.length) throw first;
  const dataset =
    parsed.length > 1 ? await run(mergeSteps(parsed.map((each) => each.dataset))) : parsed[0]!.dataset;
  const problems = parsed.flatMap((each) => each.problems);
  return {
    dataset,
    problems: problems.slice(0, maxProblems),
    problemCount: problems.length,
    leftOutCount: problems.filter(({ leftOut }) => leftOut).length,
    failures,
  };
}

async function complete(
  input: unknown,
  bundled: () => Promise<Dataset>,
  run: NonNullable<ReadOptions['run']>,
): Promise<Parsed> {
  const read = await run(readSteps(input));
  const missing = await run(undefinedSteps(read.dataset));
  // Without the bundled dataset its ids are shown as they are.
  const help = missing && (await bundled().catch(() => undefined));
  const dataset = help ? withBundled(read.dataset, missing, help) : read.dataset;
  const dangling = await run(danglingSteps({ dataset, places: read.places }));
  return { dataset, problems: [...read.problems, ...dangling] };
}
