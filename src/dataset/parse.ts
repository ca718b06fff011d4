import { safeParse, type BaseIssue } from 'valibot';
import { DatasetError } from './errors.js';
import { collections, Envelope, type CollectionName, type Dataset } from './schema.js';
import { schemaMajor } from './version.js';

/** What is wrong: absent, of another type, empty, too long, not as the schema wants it, there twice, referring to nothing. */
export type ProblemCode = 'missing' | 'type' | 'empty' | 'too-long' | 'format' | 'duplicate' | 'reference';

export interface Problem {
  /** Where: `projects[3].budget.amount`. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The value, or its type, as found; shortened. */
  readonly found: string;
  /** Whether the record was left out; a dangling reference leaves its record in. */
  readonly leftOut: boolean;
}

export interface Parsed {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

type Issue = BaseIssue<unknown>;
type Draft = Record<CollectionName, { id: string }[]>;

const codes: Record<string, ProblemCode> = { min_length: 'empty', max_length: 'too-long' };
const codeOf = ({ kind, type, received }: Issue): ProblemCode =>
  kind === 'schema' && type !== 'picklist'
    ? received === 'undefined'
      ? 'missing'
      : 'type'
    : (codes[type] ?? 'format');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const pathOf = (base: string, issue: Issue): string =>
  base +
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a dataset from what `JSON.parse` or a page's script gave. A wrong record is left out and reported, the rest
 * stays.
 * @throws {DatasetError} `schema` or `version` when nothing can be used
 */
export function parse(input: unknown): Parsed {
  try {
    return parseDataset(input);
  } catch (error) {
    // An object of the page's may throw from a getter.
    throw error instanceof DatasetError ? error : new DatasetError('schema', String(error), { cause: error });
  }
}

function parseDataset(input: unknown): Parsed {
  if (!isObject(input))
    throw new DatasetError('schema', 'A dataset is an object with lists, such as "projects".');
  const envelope = safeParse(Envelope, input, { abortEarly: true });
  const version = input['schemaVersion'];
  if (typeof version === 'string' && Number.parseInt(version, 10) > schemaMajor)
    throw new DatasetError('version', `Version ${shorten(version)} is newer than ${schemaMajor}.x.`);
  if (!envelope.success) {
    const issue = envelope.issues[0];
    throw new DatasetError('schema', `${pathOf('', issue).slice(1)}: ${issue.message}`);
  }

  const problems: Problem[] = [];
  const lists: Draft = {
    sources: [],
    organisations: [],
    networks: [],
    themes: [],
    sectors: [],
    programmes: [],
    projects: [],
  };
  /** Where each record of `lists` stands in the input. */
  const places = new Map<object, string>();
  let found = false;
  for (const name of Object.keys(lists) as CollectionName[]) {
    const list = input[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      problems.push({ path: name, code: 'type', found: typeof list, leftOut: true });
      continue;
    }
    found = true;
    const seen = new Set<string>();
    list.forEach((record: unknown, index) => {
      const base = `${name}[${index}]`;
      const result = safeParse(collections[name], record, { abortEarly: true });
      if (!result.success) {
        const issue = result.issues[0];
        problems.push({
          path: pathOf(base, issue),
          code: codeOf(issue),
          found: shorten(issue.received),
          leftOut: true,
        });
      } else if (seen.has(result.output.id)) {
        problems.push({
          path: `${base}.id`,
          code: 'duplicate',
          found: shorten(result.output.id),
          leftOut: true,
        });
      } else {
        seen.add(result.output.id);
        lists[name].push(result.output);
        places.set(result.output, base);
      }
    });
  }
  if (!found) throw new DatasetError('schema', 'There is no list of projects or networks.');
  const dataset = { ...envelope.output, ...lists } as unknown as Dataset;
  return { dataset, problems: [...problems, ...dangling(dataset, places)] };
}

/** References to records that the dataset lacks, where it has a list of them at all. */
function dangling(dataset: Dataset, places: ReadonlyMap<object, string>): Problem[] {
  const problems: Problem[] = [];
  const idsOf = (name: CollectionName): ReadonlySet<string> | undefined =>
    dataset[name].length ? new Set(dataset[name].map(({ id }) => id)) : undefined;
  const check = (
    record: object,
    field: string,
    ids: ReadonlySet<string> | undefined,
    refs: readonly (string | null | undefined)[] | null | undefined,
  ): void => {
    for (const id of refs ?? [])
      if (id && ids && !ids.has(id))
        problems.push({
          path: `${places.get(record)}.${field}`,
          code: 'reference',
          found: shorten(id),
          leftOut: false,
        });
  };
  const [themes, sectors] = [idsOf('themes'), idsOf('sectors')];
  const [programmes, networks] = [idsOf('programmes'), idsOf('networks')];
  const organisations = idsOf('organisations');
  for (const project of dataset.projects) {
    check(project, 'programme', programmes, [project.programme]);
    check(project, 'sectors', sectors, project.sectors);
    check(project, 'themes', themes, project.themes);
    check(project, 'networks', networks, project.networks);
  }
  for (const network of dataset.networks) {
    check(network, 'themes', themes, network.themes);
    check(network, 'belgianSeat.holders', organisations, network.belgianSeat?.holders);
  }
  for (const sector of dataset.sectors) check(sector, 'broader', sectors, [sector.broader]);
  return problems;
}
