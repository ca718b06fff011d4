/** Merges rows with the partners of one project into that project. */
import type { Budget, Participant, Project } from '../dataset/reading/schema.js';
import type { ProjectDraft } from './ids.js';
import { columnIndex, type Mapping } from './mapping.js';
import type { Findings } from './report.js';
import type { Row, Table } from './table.js';
import { fold } from './text.js';

type GroupOptions = NonNullable<Mapping['group']>;

/** Values of a column of roles that mean the lead partner, folded. */
export const leadRoles =
  /^(?:lp|lb|lead\b.*|lead ?partner|coord\w*|chef de file|porteur.*|federfuhr\w*.*|penvoerder|hoofdpartner|leadpartner|capofila|lider\w*|jefe de fila)$/;

const union = <T>(lists: readonly (readonly T[] | null | undefined)[]): T[] => [
  ...new Set(lists.flatMap((list) => list ?? [])),
];
const earliest = (dates: readonly string[]): string | undefined => [...dates].sort()[0];
const latest = (dates: readonly string[]): string | undefined => [...dates].sort().at(-1);

/** Amounts of a group that are not in its project, as `row field`. */
export type Uncounted = Set<string>;
type AmountField = 'budget' | 'euShare';
const amountOf = ({ project }: ProjectDraft, field: AmountField): Budget | null | undefined =>
  field === 'budget' ? project.budget : project.funding?.euShare;

interface RowGroup {
  readonly drafts: readonly ProjectDraft[];
  readonly lead: ProjectDraft;
  readonly rules: GroupOptions;
  readonly findings: Findings;
  readonly uncounted: Uncounted;
}

/** Returns the amount of a group by the rule of the mapping; an amount that doesn't fit is told. */
function amountIn(
  { drafts, lead, rules, findings, uncounted }: RowGroup,
  field: AmountField,
): Budget | undefined {
  const rule = rules.amounts ?? 'sum';
  const inOrder = [lead, ...drafts.filter((draft) => draft !== lead)];
  let found: Budget | undefined;
  for (const draft of inOrder) {
    const amount = amountOf(draft, field);
    if (!amount) continue;
    if (!found && (rule !== 'lead' || draft === lead)) {
      found = amount;
      continue;
    }
    if (rule === 'sum' && found?.currency === amount.currency) {
      found = { ...found, amount: Math.round((found.amount + amount.amount) * 100) / 100 };
      continue;
    }
    uncounted.add(`${draft.row} ${field}`);
    const isSame = found?.amount === amount.amount && found.currency === amount.currency;
    if (rule === 'sum' || (rule === 'once' && !isSame))
      findings.value(draft.row, '', 'several', `${amount.amount} ${amount.currency}`);
  }
  return found;
}

/** Returns the sum of two budgets, or the first one and a finding. */
function addBudgets(
  { findings, uncounted }: RowGroup,
  draft: ProjectDraft,
  sum: Budget | null | undefined,
): Budget | undefined {
  const budget = draft.project.lead?.budget;
  if (!budget) return sum ?? undefined;
  if (!sum) return budget;
  if (sum.currency === budget.currency)
    return { ...sum, amount: Math.round((sum.amount + budget.amount) * 100) / 100 };
  uncounted.add(`${draft.row} lead.budget`);
  findings.value(draft.row, '', 'several', `${budget.amount} ${budget.currency}`);
  return sum;
}

/** Unites the participants of the rows: the lead partner, then the others, with their details. */
function participantsOf(group: RowGroup): readonly Participant[] {
  const { drafts, lead } = group;
  const found = new Map<string, Participant>();
  for (const draft of [lead, ...drafts.filter((each) => each !== lead)]) {
    const { lead: own } = draft.project;
    if (!own) continue;
    const before = found.get(own.name);
    const budget = addBudgets(group, draft, before?.budget);
    found.set(own.name, { ...own, ...before, ...(budget && { budget }) });
  }
  return [...found.values()];
}

/** True for a participant with more than a name. */
const hasDetails = (participant: Participant): boolean => Object.keys(participant).length > 1;

/** The lead partner and the partners of a group, each once. */
function partnersOf(group: RowGroup): Pick<Project, 'lead' | 'partners'> {
  const { drafts, lead: leadDraft, rules, uncounted } = group;
  const all = participantsOf(group);
  const lead = all.find(({ name }) => name === leadDraft.project.lead?.name);
  const others = all.filter((each) => each !== lead);
  if (rules.partners === 'none') {
    for (const draft of drafts)
      if (others.some(({ name }) => name === draft.project.lead?.name))
        uncounted.add(`${draft.row} lead.budget`);
    return { ...(lead && { lead }) };
  }
  const listed = drafts.map(({ project }) => project.partners);
  const members = [...others.filter(hasDetails), ...listed.flatMap((each) => each?.members ?? [])];
  const names = union([
    others.filter((each) => !hasDetails(each)).map(({ name }) => name),
    ...listed.map((each) => each?.names),
  ]);
  const unnamed = listed.find((each) => each?.others)?.others;
  const partners = {
    ...(names.length && { names }),
    ...(members.length && { members }),
    ...(unnamed && { others: unnamed }),
  };
  return { ...(lead && { lead }), ...(Object.keys(partners).length && { partners }) };
}

function joined(group: RowGroup): ProjectDraft {
  const { drafts, lead, rules } = group;
  const projects = drafts.map(({ project }) => project);
  const days = (key: 'start' | 'end'): string[] => projects.flatMap(({ period }) => period?.[key] ?? []);
  const [start, end] = [earliest(days('start')), latest(days('end'))];
  const lists = (['countries', 'themes', 'sectors', 'networks'] as const).map(
    (key) =>
      [
        key,
        key === 'countries' && rules.countries === 'lead'
          ? (lead.project.countries ?? [])
          : union(projects.map((project) => project[key])),
      ] as const,
  );
  const budget = amountIn(group, 'budget');
  const euShare = amountIn(group, 'euShare');
  const {
    budget: _budget,
    partners: _partners,
    lead: _lead,
    funding,
    ...first
  } = Object.assign({}, ...[...projects].reverse(), lead.project) as Omit<Project, 'id'>;
  const { euShare: _euShare, ...otherFunding } = funding ?? {};
  const allFunding = { ...otherFunding, ...(euShare && { euShare }) };
  const project = {
    ...first,
    ...partnersOf(group),
    ...Object.fromEntries(lists.filter(([, values]) => values.length)),
    ...((start ?? end) && { period: { ...(start && { start }), ...(end && { end }) } }),
    ...(budget && { budget }),
    ...(Object.keys(allFunding).length && { funding: allFunding }),
  };
  return {
    ...lead,
    row: drafts[0]!.row,
    project,
    content: () => drafts.map(({ content }) => content()).join(),
  };
}

/** Joins the rows of each project. */
export function grouped(
  drafts: readonly ProjectDraft[],
  rows: ReadonlyMap<number, Row>,
  { columns }: Table,
  rules: GroupOptions,
  findings: Findings,
): { readonly drafts: ProjectDraft[]; readonly uncounted: Uncounted } {
  const { by, role, lead } = rules;
  const uncounted: Uncounted = new Set();
  const keys = [by].flat().map((name) => columnIndex(columns, name));
  const roleIndex = role ? columnIndex(columns, role) : -1;
  const leads = lead ? new Set(lead.map(fold)) : undefined;
  const cellOf = (draft: ProjectDraft, index: number): string =>
    fold(String(rows.get(draft.row)?.cells[index] ?? ''));
  const groups = new Map<string, ProjectDraft[]>();
  for (const draft of drafts) {
    const key = JSON.stringify(keys.map((index) => cellOf(draft, index)));
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  const whole = [...groups.values()].map((members) => {
    const isLead = (draft: ProjectDraft): boolean => {
      const text = cellOf(draft, roleIndex);
      return leads ? leads.has(text) : leadRoles.test(text);
    };
    const first = (roleIndex >= 0 ? members.find(isLead) : undefined) ?? members[0]!;
    if (members.length === 1) return first;
    return joined({ drafts: members, lead: first, rules, findings, uncounted });
  });
  return { drafts: whole, uncounted };
}
