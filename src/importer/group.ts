/** Merges rows with the partners of one project into that project. */
import type { Budget, Project } from '../dataset/reading/schema.js';
import type { Draft } from './ids.js';
import { columnIndex, type Mapping } from './mapping.js';
import type { Findings } from './report.js';
import type { Row, Table } from './table.js';
import { fold } from './text.js';

type Members = NonNullable<Mapping['group']>;

/** Values of a column of roles that mean the lead partner, folded. */
export const leadRoles =
  /^(?:lp|lb|lead\b.*|lead ?partner|coord\w*|chef de file|porteur.*|federfuhr\w*.*|penvoerder|hoofdpartner|leadpartner|capofila|lider\w*|jefe de fila)$/;

const union = <T>(lists: readonly (readonly T[] | null | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];
const earliest = (dates: readonly string[]): string | undefined => [...dates].sort()[0];
const latest = (dates: readonly string[]): string | undefined => [...dates].sort().at(-1);

/** Adds amounts in the currency of the first one. Amounts in other currencies are reported. */
function sumOf(
  drafts: readonly Draft[],
  amountOf: (project: Draft['project']) => Budget | null | undefined,
  findings: Findings,
): Budget | undefined {
  let sum: Budget | undefined;
  for (const { row, project } of drafts) {
    const budget = amountOf(project);
    if (!budget) continue;
    if (!sum) sum = budget;
    else if (sum.currency === budget.currency)
      sum = { ...sum, amount: Math.round((sum.amount + budget.amount) * 100) / 100 };
    else findings.value(row, '', 'several', `${budget.amount} ${budget.currency}`);
  }
  return sum;
}

function joined(drafts: readonly Draft[], lead: Draft, findings: Findings): Draft {
  const projects = drafts.map(({ project }) => project);
  const names = drafts.filter((draft) => draft !== lead).map(({ project }) => project.lead?.name);
  const partners = union([
    names.filter((name) => name !== undefined && name !== lead.project.lead?.name),
    ...projects.map((project) => project.partners?.names),
  ]) as string[];
  const days = (key: 'start' | 'end'): string[] => projects.flatMap(({ period }) => period?.[key] ?? []);
  const [start, end] = [earliest(days('start')), latest(days('end'))];
  const lists = (['countries', 'themes', 'sectors', 'networks'] as const).map(
    (key) => [key, union(projects.map((project) => project[key]))] as const,
  );
  const budget = sumOf(drafts, (project) => project.budget, findings);
  const euShare = sumOf(drafts, (project) => project.funding?.euShare, findings);
  const first = Object.assign({}, ...[...projects].reverse(), lead.project) as Omit<Project, 'id'>;
  const project = {
    ...first,
    ...(partners.length && { partners: { ...first.partners, names: partners } }),
    ...Object.fromEntries(lists.filter(([, values]) => values.length)),
    ...((start ?? end) && { period: { ...(start && { start }), ...(end && { end }) } }),
    ...(budget && { budget }),
    ...(euShare && { funding: { ...first.funding, euShare } }),
  };
  return { ...lead, row: drafts[0]!.row, project, content: drafts.map(({ content }) => content).join() };
}

/** @returns the projects, and the number of rows merged into another row's project */
export function grouped(
  drafts: readonly Draft[],
  rows: ReadonlyMap<number, Row>,
  { columns }: Table,
  { by, role, lead }: Members,
  findings: Findings,
): Draft[] {
  const keys = [by].flat().map((name) => columnIndex(columns, name));
  const roleIndex = role ? columnIndex(columns, role) : -1;
  const leads = lead ? new Set(lead.map(fold)) : undefined;
  const cellOf = (draft: Draft, index: number): string =>
    fold(String(rows.get(draft.row)?.cells[index] ?? ''));
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = JSON.stringify(keys.map((index) => cellOf(draft, index)));
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  return [...groups.values()].map((members) => {
    const isLead = (draft: Draft): boolean => {
      const text = cellOf(draft, roleIndex);
      return leads ? leads.has(text) : leadRoles.test(text);
    };
    const first = (roleIndex >= 0 ? members.find(isLead) : undefined) ?? members[0]!;
    return members.length > 1 ? joined(members, first, findings) : first;
  });
}
