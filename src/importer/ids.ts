/** Assigns ids that stay the same when rows are added, removed or reordered. */
import { textIn } from '../dataset/localize.js';
import type { Project } from '../dataset/reading/schema.js';
import type { Findings } from './report.js';
import { fold, shortHash, slug } from './text.js';

export interface ProjectDraft {
  readonly row: number;
  /** Value of the id column, unchanged. */
  readonly wanted: string | undefined;
  readonly column: string;
  readonly project: Omit<Project, 'id'>;
  /** The list's own id or name of the project of which this one is a part. */
  readonly parent?: { readonly text: string; readonly column: string };
  /** Returns all contents of the row. Few rows need them. */
  readonly content: () => string;
}

/** Returns the stable facts that distinguish projects of the same name: place, partners, programme. */
const distinction = ({ project }: ProjectDraft): string =>
  JSON.stringify([
    project.name,
    project.acronym,
    project.website?.address,
    project.lead?.name,
    project.place,
    project.programme,
  ]);

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const titleOf = ({ project: { name } }: ProjectDraft): string => textIn(name, 'fr');

/** Returns the id of the project that a text names, by its id in the list or else by its name. */
function parentIds(drafts: readonly ProjectDraft[], ids: ReadonlyMap<ProjectDraft, string>) {
  const byText = new Map<string, string>();
  for (const draft of drafts) byText.set(fold(titleOf(draft)), ids.get(draft)!);
  for (const draft of drafts) if (draft.wanted) byText.set(fold(draft.wanted), ids.get(draft)!);
  return (text: string): string | undefined => byText.get(fold(text));
}

/** Returns the list's id without invalid characters, or else an id derived from the name. */
function baseOf(draft: ProjectDraft, findings: Findings): string {
  const { row, wanted, column } = draft;
  if (wanted) {
    const id = wanted.replace(/[\s,]+/g, '-').slice(0, 200);
    if (id !== wanted) findings.repair(row, column, 'id', wanted, id);
    return id;
  }
  return slug(titleOf(draft)) || `p-${shortHash(fold(titleOf(draft)))}`;
}

/** Finds ids of the last import: by the same facts, or by a name that is unique in both imports. */
function knownIds(drafts: readonly ProjectDraft[], previous: readonly Project[]): Map<ProjectDraft, string> {
  const ids = new Map<ProjectDraft, string>();
  if (!previous.length) return ids;
  const used = new Set<string>();
  // Drafts with a value in the id column keep that id.
  const without = (): ProjectDraft[] => drafts.filter((draft) => !draft.wanted && !ids.has(draft));
  const nameOf = ({ project: { name } }: Pick<ProjectDraft, 'project'>): string => JSON.stringify(name);
  for (const keyOf of [distinction, nameOf]) {
    const left = previous.filter(({ id }) => !used.has(id));
    const before = groupBy(left, (project) => keyOf({ project } as unknown as ProjectDraft));
    for (const [key, [draft, ...others]] of groupBy(without(), keyOf)) {
      const [known, ...more] = before.get(key) ?? [];
      if (!known || others.length || more.length) continue;
      ids.set(draft!, known.id);
      used.add(known.id);
    }
  }
  return ids;
}

/**
 * Assigns ids. Rows with the same base id get a hash of their distinguishing facts, then of their contents, and equal
 * rows a number.
 */
export function withIds(
  drafts: readonly ProjectDraft[],
  findings: Findings,
  previous: readonly Project[] = [],
): Project[] {
  const ids = new Map<ProjectDraft, string>();
  const taken = new Set<string>();
  const give = (draft: ProjectDraft, id: string): void => {
    ids.set(draft, id);
    taken.add(id);
  };
  for (const [draft, id] of knownIds(drafts, previous)) give(draft, id);
  // The id of a removed project is not reused for a name: an id that the list itself gives means the same project.
  const former = new Set(previous.map(({ id }) => id));
  const fresh = drafts.filter((draft) => !ids.has(draft));
  const groups = groupBy(fresh, (draft) => baseOf(draft, findings));
  const isFree = (base: string, { wanted }: ProjectDraft): boolean =>
    !taken.has(base) && (wanted !== undefined || !former.has(base));
  for (const [base, [only, ...others]] of groups)
    if (!others.length && isFree(base, only!)) give(only!, base);
  for (const [base, group] of groups) {
    if (ids.has(group[0]!)) continue;
    for (const [key, alike] of groupBy(group, distinction))
      for (const [content, same] of groupBy(alike, (draft) => draft.content())) {
        const own = `${base}-${shortHash(alike.length === 1 || same.length === alike.length ? key : content)}`;
        same.forEach((draft, i) => {
          let n = i + 1;
          let id = n === 1 ? own : `${own}-${n}`;
          while (taken.has(id)) id = `${own}-${++n}`;
          give(draft, id);
          findings.repair(draft.row, draft.column, i ? 'id-identical' : 'id-shared', base, id);
        });
      }
  }
  const parentOf = drafts.some(({ parent }) => parent) ? parentIds(drafts, ids) : () => undefined;
  return drafts.map((draft) => {
    const id = ids.get(draft)!;
    const { parent: named, row } = draft;
    const parent = named && parentOf(named.text);
    if (named && (!parent || parent === id)) findings.value(row, named.column, 'unknown-value', named.text);
    // The draft becomes the project: a copy of each would stay in memory beside it.
    return Object.assign(draft.project, { id }, parent && parent !== id && { parent });
  });
}
