/** Ids that stay the same when rows are added, taken away or sorted otherwise. */
import type { Project } from '../dataset/reading/schema.js';
import type { Findings } from './report.js';
import { fold, shortHash, slug } from './text.js';

export interface Draft {
  readonly row: number;
  /** The id column, as the list has it. */
  readonly wanted: string | undefined;
  readonly column: string;
  readonly project: Omit<Project, 'id'>;
  /** All that the row holds. */
  readonly content: string;
}

/** What distinguishes projects of one name, and seldom changes: where, who, which programme. */
const distinction = ({ project }: Draft): string =>
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

const titleOf = ({ project: { name } }: Draft): string => name.fr ?? name.nl ?? name.de ?? name.en ?? '';

/** The list's own id without what an id can't have, else one made of the name. */
function baseOf(draft: Draft, findings: Findings): string {
  const { row, wanted, column } = draft;
  if (wanted) {
    const id = wanted.replace(/[\s,]+/g, '-').slice(0, 200);
    if (id !== wanted) findings.repair(row, column, 'id', wanted, id);
    return id;
  }
  return slug(titleOf(draft)) || `p-${shortHash(fold(titleOf(draft)))}`;
}

/** The ids of projects that the last import had: of the same facts, or of a name that only one has, then and now. */
function knownIds(drafts: readonly Draft[], previous: readonly Project[]): Map<Draft, string> {
  const ids = new Map<Draft, string>();
  const used = new Set<string>();
  // An id column keeps its own ids.
  const without = (): Draft[] => drafts.filter((draft) => !draft.wanted && !ids.has(draft));
  const nameOf = ({ project: { name } }: Pick<Draft, 'project'>): string => JSON.stringify(name);
  for (const keyOf of [distinction, nameOf]) {
    const left = previous.filter(({ id }) => !used.has(id));
    const before = groupBy(left, (project) => keyOf({ project } as unknown as Draft));
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
 * Rows that would share an id all get a hash: first of what distinguishes them, then of all they hold; those that
 * hold the same are counted.
 */
export function withIds(
  drafts: readonly Draft[],
  findings: Findings,
  previous: readonly Project[] = [],
): Project[] {
  const ids = new Map<Draft, string>();
  const taken = new Set<string>();
  const give = (draft: Draft, id: string): void => {
    ids.set(draft, id);
    taken.add(id);
  };
  for (const [draft, id] of knownIds(drafts, previous)) give(draft, id);
  // The id of a project that is gone is not given to another.
  const former = new Set(previous.map(({ id }) => id));
  const fresh = drafts.filter((draft) => !ids.has(draft));
  const groups = groupBy(fresh, (draft) => baseOf(draft, findings));
  const isFree = (base: string): boolean => !taken.has(base) && !former.has(base);
  for (const [base, [only, ...others]] of groups) if (!others.length && isFree(base)) give(only!, base);
  for (const [base, group] of groups) {
    if (ids.has(group[0]!)) continue;
    for (const [key, alike] of groupBy(group, distinction))
      for (const [content, same] of groupBy(alike, (draft) => draft.content)) {
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
  return drafts.map((draft) => ({ id: ids.get(draft)!, ...draft.project }));
}
