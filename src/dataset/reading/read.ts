import { asDatasetError, type DatasetError, type DatasetErrorCode } from '../errors.js';
import { mergeSteps } from './merge.js';
import { readSteps, type Parsed } from './parse.js';
import type { Problem } from './problem.js';
import { danglingSteps, undefinedSteps, withBundled } from './references.js';
import type { Dataset, PageDataset } from './schema.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';

/** One source of data. */
export interface DatasetSource {
  /** The address that problems are reported with. */
  readonly address?: string | undefined;
  /** Returns the result of `JSON.parse`, or an object of a script. */
  read(): unknown;
}

/** One of several sources that could not be read. */
export interface Failure {
  readonly address: string;
  readonly code: DatasetErrorCode;
  readonly message: string;
}

/** Result of reading sources: one dataset, and its problems. */
export interface ReadResult {
  readonly dataset: PageDataset;
  /** The first {@link maxProblems} of them. */
  readonly problems: readonly Problem[];
  /** Number of all problems. */
  readonly problemCount: number;
  /** Number of records left out. */
  readonly leftOutCount: number;
  readonly failures: readonly Failure[];
}

export interface DatasetReadOptions {
  /** The bundled dataset; asked for when a source uses ids of it. */
  readonly bundled: () => Promise<Dataset>;
  /** How the work is run; default: in one go. */
  readonly run?: (<T>(steps: Resumable<T>) => T | Promise<T>) | undefined;
}

/** More than a person reads; a broken export has a hundred thousand. */
export const maxProblems = 1000;

/**
 * Reads sources into one dataset. One that can't be used is left out and reported.
 * @throws {DatasetError} when none can be used
 */
export async function readSources(
  sources: readonly DatasetSource[],
  { bundled, run = runToEnd }: DatasetReadOptions,
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
      const error = asDatasetError(reason);
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
  run: NonNullable<DatasetReadOptions['run']>,
): Promise<Parsed> {
  const read = await run(readSteps(input));
  const missing = await run(undefinedSteps(read.dataset));
  // Without the bundled dataset, elements show its ids.
  const help = missing && (await bundled().catch(() => undefined));
  const dataset = help ? withBundled(read.dataset, missing, help) : read.dataset;
  const dangling = await run(danglingSteps({ dataset, places: read.places }));
  return { dataset, problems: [...read.problems, ...dangling] };
}
